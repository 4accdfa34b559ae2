package vn.socai.infra.boot;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Structured logs in the data directory. The terminal belongs to the person in front of it; where there is none, as in a container,
 * {@code LOGGING_THRESHOLD_CONSOLE=INFO} and {@code LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs} bring the same lines there.
 */
public final class LogFile {
    private LogFile() {}

    /** Keeps every line back until there is a file to write to: without it the terminal would get them all. */
    public static void silence() {
        LoggingSystem.get(LogFile.class.getClassLoader()).beforeInitialize();
    }

    /** Starts logging before the first store is opened: Spring starts only after them. */
    static void start(Path file) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("socai", Map.copyOf(properties(file))));
        LoggingSystem system = LoggingSystem.get(LogFile.class.getClassLoader());
        system.cleanUp();
        system.beforeInitialize();
        system.initialize(new LoggingInitializationContext(environment), null,
                org.springframework.boot.logging.LogFile.get(environment));
    }

    /** What Spring must know, so that it goes on with the same log. */
    static Map<String, Object> properties(Path file) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("logging.file.name", file.toString());
        properties.put("logging.structured.format.file", "ecs");
        properties.put("logging.structured.ecs.service.name", "socai");
        properties.put("logging.threshold.console", "OFF");
        return properties;
    }
}
