package vn.socai.view.reportbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.value.PeriodKey;
import vn.socai.value.ReportKey;
import vn.socai.value.UnitId;
import vn.socai.view.Cursors;
import vn.socai.view.Slice;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.atlas.UnitCard;

/** The book over what is held in memory; who owes in an open period is asked of the map. */
public final class FiledBook implements ReportBook {
    private static final Comparator<PeriodFile> BY_DUE = Comparator.comparing((PeriodFile file) -> file.opened()
            .lastGoodDay())
            .thenComparing(file -> file.key().programme().value())
            .thenComparing(file -> file.key().rule());
    private static final String REPORTS = "reports";
    private static final String OVERDUE = "overdue";

    private final HeldBook held;
    private final Atlas atlas;
    private final Owing owing;

    public FiledBook(HeldBook held, Atlas atlas, Owing owing) {
        this.held = held;
        this.atlas = atlas;
        this.owing = owing;
    }

    @Override
    public List<Adoption> adoptions(long at) {
        List<Adoption> all = new ArrayList<>();
        held.adoptions().each(BookKeys.ADOPTIONS, at, (key, adoption) -> all.add(adoption));
        return all;
    }

    @Override
    public Optional<PeriodFile> period(PeriodKey period, long at) {
        return held.periods().get(BookKeys.period(period), at);
    }

    @Override
    public List<PeriodFile> periods(long at) {
        List<PeriodFile> all = new ArrayList<>();
        held.periods().each(BookKeys.PERIODS, at, (key, file) -> all.add(file));
        all.sort(BY_DUE);
        return all;
    }

    @Override
    public Optional<ReportStatus> status(ReportKey report, long at) {
        return held.statuses().get(BookKeys.status(report), at);
    }

    @Override
    public Optional<ReportFile> report(ReportKey report, long at) {
        return Optional.ofNullable(held.report(BookKeys.report(report), at));
    }

    @Override
    public List<CalendarLine> calendar(UnitId unit, LocalDate first, LocalDate last, LocalDate today, long at) {
        List<CalendarLine> lines = new ArrayList<>();
        for (PeriodFile file : periods(at)) {
            LocalDate day = file.opened().lastGoodDay();
            if (!day.isBefore(first) && !day.isAfter(last) && owes(unit, file, today, at)) {
                lines.add(new CalendarLine(file, status(new ReportKey(file.key(), unit), at).orElse(null)));
            }
        }
        return lines;
    }

    private boolean owes(UnitId unit, PeriodFile file, LocalDate today, long at) {
        PeriodFellDue due = file.due();
        if (due != null) {
            return due.owed().contains(unit);
        }
        LocalDate on = today.isAfter(file.opened().lastGoodDay()) ? file.opened().lastGoodDay() : today;
        UnitCard card = atlas.unit(unit, on, at).orElse(null);
        return card != null && owing.owes(card, file.opened().area(), file.opened().reporters(), on, at);
    }

    @Override
    public Slice<ReportStatus> reports(ReportQuery query, int first, @Nullable String after, long at) {
        String behind = after == null ? "" : Cursors.parts(after, 2, REPORTS).get(1);
        Tree tree = atlas.tree(query.tree(), at);
        List<Slice.Row<ReportStatus>> rows = new ArrayList<>();
        held.statuses().each(BookKeys.STATUSES, at, (key, status) -> {
            if (rows.size() <= first && key.compareTo(behind) > 0 && fits(query, status) && tree.holds(query.unit(),
                    status.report().unit())) {
                rows.add(new Slice.Row<>(status, Cursors.of(REPORTS, key)));
            }
        });
        return slice(rows, first);
    }

    private static boolean fits(ReportQuery query, ReportStatus status) {
        PeriodKey period = status.report().period();
        return (query.programme() == null || query.programme().equals(period.programme()))
                && (query.rule() == null || query.rule().equals(period.rule()))
                && (query.month() == null || query.month().equals(period.month()))
                && (query.stage() == null || query.stage() == status.stage());
    }

    @Override
    public List<Rates> rates(RateQuery query, long at) {
        RateCount count = new RateCount(atlas.tree(query.tree(), at), query.unit());
        for (PeriodFile file : periods(at)) {
            PeriodKey key = file.key();
            boolean asked = (query.programme() == null || query.programme().equals(key.programme()))
                    && (query.rule() == null || query.rule().equals(key.rule()))
                    && !key.month().isBefore(query.from()) && !key.month().isAfter(query.to());
            if (asked && file.due() != null) {
                count.add(key.month(), file.due().owed(), held.statuses(key, at));
            }
        }
        return count.rates();
    }

    @Override
    public Slice<Overdue> overdue(UnitId unit, LocalDate tree, int first, @Nullable String after, long at) {
        String behind = after == null ? "" : String.join("\n", Cursors.parts(after, 5, OVERDUE));
        Tree map = atlas.tree(tree, at);
        List<Slice.Row<Overdue>> rows = new ArrayList<>();
        for (PeriodFile file : periods(at)) {
            PeriodFellDue due = file.due();
            for (UnitId owed : due == null ? List.<UnitId>of() : due.owed()) {
                ReportKey report = new ReportKey(file.key(), owed);
                String[] place = {OVERDUE, due == null ? "" : due.lastGoodDay().toString(), file.key()
                        .programme()
                        .value(), file.key().rule(), owed.value()};
                boolean waits = rows.size() <= first && String.join("\n", place).compareTo(behind) > 0;
                if (waits && map.holds(unit, owed) && status(report, at).filter(ReportStatus::came).isEmpty()) {
                    rows.add(new Slice.Row<>(new Overdue(report, file.opened().lastGoodDay()), Cursors.of(place)));
                }
            }
        }
        return slice(rows, first);
    }

    private static <T> Slice<T> slice(List<Slice.Row<T>> rows, int first) {
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    @Override
    public Optional<Consolidation> consolidation(PeriodKey period, UnitId unit, LocalDate map, long at) {
        return new Summing(held, atlas, owing, at).of(period, unit, map);
    }
}
