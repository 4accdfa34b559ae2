package vn.socai.infra.meter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

import vn.socai.value.PeriodKey;
import vn.socai.value.ReportKey;
import vn.socai.value.Strength;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.reportbook.PeriodFile;
import vn.socai.view.reportbook.RateQuery;
import vn.socai.view.reportbook.Rates;
import vn.socai.view.reportbook.Rates.Count;
import vn.socai.view.reportbook.ReportBook;
import vn.socai.view.reportbook.ReportStatus;
import vn.socai.view.tally.Coverage;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;

/**
 * Reports and shortfalls of the provinces of today's map, read when Prometheus asks and all of one position. Every province has its
 * line, also with 0.
 */
public final class ReportFigures extends FiguresByProvince {
    /** Periods of so many months count: a rate over all years would hardly move any more. */
    private static final int MONTHS = 12;

    private final Atlas atlas;
    private final Tally tally;
    private final ReportBook reports;
    private final Owing owing;

    /** @param clock its zone says when today ends */
    public ReportFigures(Horizon horizon, Atlas atlas, Tally tally, ReportBook reports, Owing owing, Clock clock) {
        super(horizon, clock);
        this.atlas = atlas;
        this.tally = tally;
        this.reports = reports;
        this.owing = owing;
    }

    /** What one province has. */
    private static final class Line {
        private int open;
        private Count count = new Count(0, 0, 0, 0);
        private int shortfalls;
    }

    @Override
    MetricSnapshots metrics(long at, LocalDate today) {
        Map<UnitCard, Line> lines = new LinkedHashMap<>();
        Map<UnitId, Line> byId = new HashMap<>();
        for (UnitCard province : atlas.children(UnitId.COUNTRY, today, at)) {
            Line line = new Line();
            line.shortfalls = shortfalls(province.id(), today, at);
            lines.put(province, line);
            byId.put(province.id(), line);
        }
        YearMonth now = YearMonth.from(today);
        for (Rates rates : reports
                .rates(new RateQuery(UnitId.COUNTRY, today, null, null, now.minusMonths(MONTHS - 1), now), at)) {
            rates.children().forEach(child -> {
                Line line = byId.get(child.unit());
                if (line != null) {
                    line.count = line.count.plus(child.count());
                }
            });
        }
        open(today, at, byId);
        return MetricSnapshots.of(gauge(Metric.REPORTS_OPEN, lines, line -> line.open), gauge(Metric.REPORTS_OWED,
                lines, line -> line.count.owed()), gauge(Metric.REPORTS_IN_TIME, lines, line -> line.count.inTime()),
                gauge(Metric.REPORTS_LATE, lines, line -> line.count.late()), gauge(Metric.REPORTS_OVERDUE, lines,
                        line -> line.count.missing()), gauge(Metric.SHORTFALLS, lines, line -> line.shortfalls));
    }

    private int shortfalls(UnitId province, LocalDate today, long at) {
        return tally
                .coverage(province, today, new Hierarchy.AsOf(today), at)
                .stream()
                .filter(coverage -> coverage.rule().strength() == Strength.REQUIRED)
                .mapToInt((Coverage coverage) -> coverage.due() - coverage.covered())
                .sum();
    }

    private void open(LocalDate today, long at, Map<UnitId, Line> byId) {
        Tree tree = atlas.tree(today, at);
        for (PeriodFile file : reports.periods(at)) {
            if (file.due() == null) {
                LocalDate end = file.opened().lastGoodDay();
                for (UnitId unit : owing
                        .units(file.opened().area(), file.opened().reporters(), today.isAfter(end)
                                ? end
                                : today, at)) {
                    Line line = byId.get(province(tree, unit));
                    if (line != null && !came(file.key(), unit, at)) {
                        line.open++;
                    }
                }
            }
        }
    }

    /** The one directly below the country; the country itself where nothing more is certain. */
    private static UnitId province(Tree tree, UnitId unit) {
        List<UnitId> path = tree.path(tree.place(unit).unit());
        return path.size() < 2 ? UnitId.COUNTRY : path.get(path.size() - 2);
    }

    private boolean came(PeriodKey period, UnitId unit, long at) {
        return reports.status(new ReportKey(period, unit), at).filter(ReportStatus::came).isPresent();
    }

    private static GaugeSnapshot gauge(Metric metric, Map<UnitCard, Line> lines, ToLongFunction<Line> figure) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(metric.scraped()).help(metric.help());
        lines.forEach((province, line) -> gauge.dataPoint(point(labels(province), figure.applyAsLong(line))));
        return gauge.build();
    }
}
