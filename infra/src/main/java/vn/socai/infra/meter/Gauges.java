package vn.socai.infra.meter;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import vn.socai.infra.health.Vitals;

/** Where the ledger and the views stand. A gauge that cannot be read shows NaN, never an old value. */
public final class Gauges implements MeterBinder {
    private final Vitals vitals;

    public Gauges(Vitals vitals) {
        this.vitals = vitals;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, Metric.LEDGER_HEAD, Vitals::head);
        gauge(registry, Metric.PROJECTION_POSITION, Vitals::projectedUpTo);
        gauge(registry, Metric.PROJECTION_LAG_COMMITS, Vitals::commitsBehind);
        gauge(registry, Metric.PROJECTION_LAG, it -> it.behind().toMillis() / 1_000.0);
        gauge(registry, Metric.PARKED_COMMITS, Vitals::parked);
    }

    private void gauge(MeterRegistry registry, Metric metric, ToDoubleFunction<Vitals> figure) {
        Gauge.builder(metric.id(), vitals, figure).description(metric.help()).register(registry);
    }
}
