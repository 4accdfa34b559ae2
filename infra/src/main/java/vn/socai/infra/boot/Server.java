package vn.socai.infra.boot;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.security.NoIssuer;

/** The web in front of an engine. Once it stands it owns the engine: it stops taking requests first, then the engine is closed. */
public final class Server {
    private Server() {}

    /**
     * Starts to serve.
     *
     * @param port 0 takes any free one; {@link #port} tells which
     * @throws Complaint where the port is in use
     */
    public static ConfigurableApplicationContext start(Engine engine, int port) {
        engine.phases().ended("before the web");
        return start(Opening.of(engine), port);
    }

    /**
     * Starts to serve what may still be opened; no request is taken before it is.
     *
     * @throws RuntimeException why it cannot be opened, or why the web cannot stand
     */
    static ConfigurableApplicationContext start(Opening opening, int port) {
        SpringApplication application = Site.application();
        application.setDefaultProperties(properties(opening));
        ApplicationContextInitializer<GenericApplicationContext> parts = context -> {
            WebParts.register(context, opening);
            context.getBeanFactory().registerSingleton("dataDirectory", opening.data());
            context.getBeanFactory().registerSingleton("engineLifecycle", new EngineLifecycle(opening));
        };
        application.addInitializers(parts);
        try {
            ConfigurableApplicationContext context = application.run("--server.port=" + port);
            Engine engine = opening.engine();
            opening.phases().ended("web");
            engine.loadViews();
            engine.followTime();
            opening.phases().log();
            return context;
        } catch (RuntimeException e) {
            // Where it could not be opened, this throws why.
            opening.engine().close();
            throw complaint(e, port);
        }
    }

    private static Map<String, Object> properties(Opening opening) {
        Map<String, Object> properties = new HashMap<>(LogFile.properties(opening.data().log()));
        properties.put("management.metrics.system.diskspace.paths", opening.data().path().toString());
        properties.put("socai.development", String.valueOf(opening.demo()));
        return properties;
    }

    /** The port that the server listens on. */
    public static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static RuntimeException complaint(RuntimeException failure, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new Complaint(Kind.PORT_IN_USE, "Cổng " + port + " đang được dùng; chọn cổng khác bằng --port.",
                        "Port " + port + " is in use; choose another with --port.", failure);
            }
            if (cause instanceof NoIssuer nobody) {
                return new Complaint(Kind.NO_TOKEN_ISSUER, nobody.vi(), nobody.en(), failure);
            }
        }
        return failure;
    }

    /** Closes the engine after everything that could still use it: the lowest phase is stopped last. */
    private static final class EngineLifecycle implements SmartLifecycle {
        private final Opening opening;
        private volatile boolean running;

        EngineLifecycle(Opening opening) {
            this.opening = opening;
        }

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            opening.engine().close();
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }
    }
}
