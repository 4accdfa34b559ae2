package vn.socai.infra.meter;

import java.util.List;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import org.jspecify.annotations.Nullable;

/** What frameworks measure by themselves, made fit for the scrape: promtool asks for a help text and for base units. */
public final class PlatformMeters implements MeterFilter {
    /** Names or units that promtool refuses, or servers' inner workings that no dashboard shows. */
    private static final List<String> LEFT_OUT = List.of("http.server.requests.active", "jvm.compilation.time",
            "process.cpu.time", "system.cpu.count", "tomcat.", "executor.", "spring.security.", "tasks.",
            "graphql.datafetcher", "graphql.dataloader", "graphql.request.", "application.");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return LEFT_OUT.stream().anyMatch(id.getName()::startsWith) ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        return blank(id.getDescription()) ? new Meter.Id(id.getName(), Tags.of(id.getTags()), id.getBaseUnit(),
                "Measured by the platform as " + id.getName(), id.getType()) : id;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
