package vn.socai.infra.meter;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import vn.socai.infra.proof.Notary;

/** Whether checkpoints keep up with the ledger. A gauge that cannot be read shows NaN, never an old value. */
public final class CheckpointGauges implements MeterBinder {
    private final Notary notary;

    public CheckpointGauges(Notary notary) {
        this.notary = notary;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, Metric.CHECKPOINT_AGE, it -> it.unsignedFor().toMillis() / 1_000.0);
        gauge(registry, Metric.CHECKPOINT_SIZE, it -> it.latest().map(last -> last.checkpoint().size()).orElse(0L));
        gauge(registry, Metric.SIGNING, it -> it.trouble().isEmpty() ? 1 : 0);
    }

    private void gauge(MeterRegistry registry, Metric metric, ToDoubleFunction<Notary> figure) {
        Gauge.builder(metric.id(), notary, figure).description(metric.help()).register(registry);
    }
}
