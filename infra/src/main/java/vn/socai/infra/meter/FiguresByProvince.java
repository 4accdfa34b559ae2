package vn.socai.infra.meter;

import java.time.Clock;
import java.time.LocalDate;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

import vn.socai.view.Horizon;
import vn.socai.view.atlas.UnitCard;

/** Figures of provinces, read when Prometheus asks, all of one position; a scrape at the same position on the same day costs nothing. */
abstract class FiguresByProvince implements MultiCollector {
    private final Horizon horizon;
    private final Clock clock;
    private volatile Snapshot last = new Snapshot(-1, LocalDate.MIN, new MetricSnapshots());

    /** What was answered last. */
    private record Snapshot(long position, LocalDate day, MetricSnapshots metrics) {}

    /** @param clock its zone says when today ends */
    FiguresByProvince(Horizon horizon, Clock clock) {
        this.horizon = horizon;
        this.clock = clock;
    }

    /** Reads them as of a position, on the map of today. */
    abstract MetricSnapshots metrics(long at, LocalDate today);

    @Override
    public final MetricSnapshots collect() {
        long at = horizon.projectedUpTo();
        LocalDate today = LocalDate.now(clock);
        Snapshot known = last;
        if (known.position != at || !known.day.equals(today)) {
            known = new Snapshot(at, today, metrics(at, today));
            last = known;
        }
        return known.metrics;
    }

    static Labels labels(UnitCard province) {
        return labels(province.name(), province.code());
    }

    static Labels labels(String name, String code) {
        return Labels.of(Metric.PROVINCE, name, Metric.CODE, code);
    }

    static GaugeDataPointSnapshot point(Labels labels, long value) {
        return GaugeDataPointSnapshot.builder().labels(labels).value((double) value).build();
    }
}
