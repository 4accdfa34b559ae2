package vn.socai.infra.boot;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a start spent its time on, told in one line of the log. */
final class Phases {
    private static final Logger LOG = LoggerFactory.getLogger(Phases.class);

    private final Map<String, Long> millis = new LinkedHashMap<>();
    private long before;
    private @Nullable Phases beside;

    /** Begins with the start of the JVM. */
    Phases() {
        this(ManagementFactory.getRuntimeMXBean().getStartTime());
        ended("jvm");
    }

    private Phases(long before) {
        this.before = before;
    }

    /** Those of another thread, from now on: they are told too, and do not count into the sum. */
    Phases beside() {
        beside = new Phases(System.currentTimeMillis());
        return beside;
    }

    /** A phase ended now, and the next one begins. */
    void ended(String phase) {
        long now = System.currentTimeMillis();
        millis.merge(phase, now - before, Long::sum);
        before = now;
    }

    /** Writes all of them and their sum; the other thread must have ended. */
    void log() {
        LOG.info("started in {} ms: {}{}", millis.values().stream().mapToLong(Long::longValue).sum(), told(),
                beside == null ? "" : "; beside it: " + beside.told());
    }

    private String told() {
        return millis.entrySet()
                .stream()
                .map(phase -> phase.getKey() + " " + phase.getValue())
                .collect(Collectors.joining(", "));
    }
}
