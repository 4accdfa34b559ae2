package vn.socai.infra.boot;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a start spent its time on, told in one line of the log. */
final class Phases {
    private static final Logger LOG = LoggerFactory.getLogger(Phases.class);

    private final Map<String, Long> millis = new LinkedHashMap<>();
    private long before = ManagementFactory.getRuntimeMXBean().getStartTime();

    /** Begins with the start of the JVM. */
    Phases() {
        ended("jvm");
    }

    /** A phase ended now, and the next one begins. */
    void ended(String phase) {
        long now = System.currentTimeMillis();
        millis.merge(phase, now - before, Long::sum);
        before = now;
    }

    /** Writes all of them and their sum. */
    void log() {
        LOG.info("started in {} ms: {}", millis.values().stream().mapToLong(Long::longValue).sum(), millis.entrySet()
                .stream()
                .map(phase -> phase.getKey() + " " + phase.getValue())
                .collect(Collectors.joining(", ")));
    }
}
