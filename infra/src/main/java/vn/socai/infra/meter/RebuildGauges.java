package vn.socai.infra.meter;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import vn.socai.view.room.Rebuilding;
import vn.socai.view.room.Rebuilding.State;
import vn.socai.view.room.Rebuilding.Status;

/** How far building the views anew has come, and what it found. */
public final class RebuildGauges implements MeterBinder {
    private final Rebuilding rebuilding;

    public RebuildGauges(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, Metric.REBUILD_UNDER_WAY, it -> it.state().underWay() ? 1 : 0);
        gauge(registry, Metric.REBUILD_WAITING, it -> it.state() == State.DIFFERS ? 1 : 0);
        gauge(registry, Metric.REBUILD_POSITION, Status::position);
        gauge(registry, Metric.REBUILD_DIFFERENCES, it -> it.differences().size());
    }

    private void gauge(MeterRegistry registry, Metric metric, ToDoubleFunction<Status> figure) {
        Gauge.builder(metric.id(), rebuilding, it -> figure.applyAsDouble(it.status()))
                .description(metric.help())
                .register(registry);
    }
}
