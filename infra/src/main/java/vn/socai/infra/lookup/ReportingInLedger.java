package vn.socai.infra.lookup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.socai.event.Amendments;
import vn.socai.event.Event;
import vn.socai.event.PeriodEvent.PeriodLocked;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.UnitEvent;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.report.Reporting;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;

/** Programmes and periods as their own streams tell them, which are short; the map as the atlas has it. */
public final class ReportingInLedger implements Reporting {
    private final CommitLog log;
    private final Atlas atlas;
    private final Reach reach;

    public ReportingInLedger(CommitLog log, Atlas atlas, Reach reach) {
        this.log = log;
        this.atlas = atlas;
        this.reach = reach.about(Set.of(UnitEvent.class));
    }

    @Override
    public List<ProgrammeAdopted> versions(ProgrammeId programme) {
        return Amendments.versions(events(StreamName.programme(programme), ProgrammeEvent.class).toList());
    }

    @Override
    public Set<UnitLevel> levels(UnitId unit, LocalDate on) {
        return reach.ask(at -> levels(unit, on, at), levels -> !levels.isEmpty());
    }

    private Set<UnitLevel> levels(UnitId unit, LocalDate on, long at) {
        Set<UnitLevel> levels = EnumSet.noneOf(UnitLevel.class);
        atlas.unit(unit, on, at).ifPresent(card -> {
            levels.add(card.level());
            atlas.ancestors(unit, on, at).stream().map(UnitCard::level).forEach(levels::add);
        });
        return levels;
    }

    @Override
    public boolean within(UnitId unit, UnitId area, LocalDate on) {
        return reach.ask(at -> atlas.within(unit, area, on, at), within -> within);
    }

    @Override
    public Optional<PeriodOpened> opened(PeriodKey period) {
        return events(StreamName.period(period), PeriodOpened.class).findFirst();
    }

    @Override
    public List<UnitId> locked(PeriodKey period) {
        return events(StreamName.period(period), PeriodLocked.class).map(PeriodLocked::within).toList();
    }

    private <E extends Event> Stream<E> events(StreamName stream, Class<E> type) {
        return log.stream(stream, 0)
                .stream()
                .flatMap(commit -> commit.draft().events().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
