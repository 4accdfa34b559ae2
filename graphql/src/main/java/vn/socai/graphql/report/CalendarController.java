package vn.socai.graphql.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.programme.ReportCalendar;
import vn.socai.programme.ReportCalendar.DuePeriod;
import vn.socai.value.Authority;
import vn.socai.value.Frequency;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.ReportContent;
import vn.socai.value.ReportRule.ReportDuty;
import vn.socai.value.Strength;
import vn.socai.value.Timeliness;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.reportbook.Adoption;
import vn.socai.view.reportbook.CalendarLine;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.reportbook.ReportBook;
import vn.socai.view.reportbook.ReportStatus;
import vn.socai.view.reportbook.ReportStatus.Stage;

/** What a unit has to report, by when, and what it is asked for without a day. */
@Controller
public class CalendarController {
    private static final int BACK = 31;
    private static final int AHEAD = 62;
    private static final int MOST_DAYS = 400;

    private final ReportBook book;
    private final Owing owing;
    private final Atlas atlas;
    private final Shelf shelf;
    private final UnitLoaders units;
    private final Clock clock;

    CalendarController(ReportBook book, Owing owing, Atlas atlas, Shelf shelf, UnitLoaders units, Clock clock) {
        this.book = book;
        this.owing = owing;
        this.atlas = atlas;
        this.shelf = shelf;
        this.units = units;
        this.clock = clock;
    }

    /** Where a period stands. */
    public enum State {
        UPCOMING, OPEN, DUE
    }

    /** A unit's calendar. */
    public record CalendarNode(UnitKey key, List<LineNode> lines, List<UndatedNode> undated, long projectedUpTo) {}

    /** A period in which a unit reports. */
    public record LineNode(String programme, int version, String rule, YearMonth month, State state, LocalDate from,
            LocalDate lastGoodDay, List<Authority> reporters, @Nullable Stage stage, @Nullable LocalDate firstOn,
            @Nullable Timeliness timeliness, boolean locked) {}

    /** A report without a day. */
    public record UndatedNode(String programme, String rule, Strength strength, List<Authority> to,
            @Nullable Authority via, @Nullable Authority guidedBy, List<Frequency> frequency,
            List<ReportContent> contents) {}

    @QueryMapping
    public CalendarNode reportCalendar(@Argument String unit, @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to, Cut cut) {
        LocalDate today = LocalDate.now(clock.withZone(CutArgument.ZONE));
        LocalDate first = from == null ? today.minusDays(BACK) : from;
        LocalDate last = to == null ? today.plusDays(AHEAD) : to;
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw new Refusal(Problems.invalid("to", "Từ 0 đến " + MOST_DAYS + " ngày sau ngày đầu.", "0 to "
                    + MOST_DAYS + " days behind the first."));
        }
        UnitCard card = units.known("unit", Input.unit("unit", unit), cut).card();
        List<LineNode> lines = new ArrayList<>();
        book.calendar(card.id(), first, last, today, cut.at())
                .forEach(line -> lines.add(line(line, card.id(), today,
                        cut.at())));
        lines.addAll(upcoming(card, first, last, today, cut.at()));
        lines.sort(Comparator.comparing(LineNode::lastGoodDay)
                .thenComparing(LineNode::programme)
                .thenComparing(
                        LineNode::rule));
        return new CalendarNode(new UnitKey(card.id(), cut), lines, undated(card, today, cut.at()), cut.at());
    }

    private LineNode line(CalendarLine line, UnitId unit, LocalDate today, long at) {
        var opened = line.period().opened();
        ReportStatus status = line.status();
        boolean locked = line.period()
                .locks()
                .stream()
                .anyMatch(lock -> atlas.within(unit, lock.within(), opened.lastGoodDay(), at));
        return new LineNode(opened.period().programme().value(), opened.judge().version(), opened.period().rule(),
                opened.period().month(), today.isAfter(opened.lastGoodDay()) ? State.DUE : State.OPEN, opened.from(),
                opened.lastGoodDay(), opened.reporters(), status == null ? null : status.stage(), status == null ? null
                        : status.firstOn(), status == null ? null : status.timeliness(), locked);
    }

    /** Those that will open by themselves: what lies before the version's entry into the ledger does not. */
    private List<LineNode> upcoming(UnitCard card, LocalDate first, LocalDate last, LocalDate today, long at) {
        Map<ProgrammeId, List<ProgrammeAdopted>> programmes = new LinkedHashMap<>();
        Map<ProgrammeVersion, LocalDate> recordedOn = new LinkedHashMap<>();
        for (Adoption adoption : book.adoptions(at)) {
            ProgrammeVersion version = adoption.adopted().programme();
            programmes.computeIfAbsent(version.programme(), id -> new ArrayList<>()).add(adoption.adopted());
            recordedOn.put(version, adoption.recordedOn());
        }
        List<LineNode> lines = new ArrayList<>();
        for (List<ProgrammeAdopted> versions : programmes.values()) {
            for (DuePeriod period : ReportCalendar.periods(versions, first, last)) {
                PeriodKey key = period.key();
                boolean comes = !period.lastGoodDay()
                        .isBefore(recordedOn.getOrDefault(period.judge().programme(),
                                today)) && book.period(key, at).isEmpty();
                if (comes && card.inForce(today) && owing.owes(card, period.judge().area(), period.duty().from(), today,
                        at)) {
                    lines.add(new LineNode(key.programme().value(), period.judge().programme().version(), key.rule(),
                            key.month(), State.UPCOMING, period.from(), period.lastGoodDay(), period.duty().from(),
                            null, null, null, false));
                }
            }
        }
        return lines;
    }

    private List<UndatedNode> undated(UnitCard card, LocalDate today, long at) {
        List<UndatedNode> undated = new ArrayList<>();
        shelf.binding(card.id(), today.isBefore(card.from()) ? card.from() : today, at)
                .forEach(programme -> programme
                        .rules()
                        .stream()
                        .filter(rule -> rule instanceof ReportDuty duty && duty.due() == null && reports(duty, card
                                .level()))
                        .map(ReportDuty.class::cast)
                        .forEach(duty -> undated.add(new UndatedNode(programme.programme().programme().value(), duty
                                .number(), duty.strength(), duty.to(), duty.via(), duty.guidedBy(), duty.frequency(),
                                duty.contents()))));
        return undated;
    }

    private static boolean reports(ReportDuty duty, UnitLevel level) {
        return duty.from()
                .stream()
                .anyMatch(from -> from.level() == level || (from == Authority.TEAM && level == UnitLevel.COMMUNE));
    }

    @SchemaMapping(typeName = "ReportCalendar", field = "unit")
    public CompletableFuture<UnitNode> unit(CalendarNode calendar, DataLoader<UnitKey, UnitNode> units) {
        return units.load(calendar.key());
    }
}
