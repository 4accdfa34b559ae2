package vn.socai.infra.boot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import vn.socai.infra.boot.Invocation.Settings;

/**
 * An engine that may still be opened, on a thread of its own: Spring makes meanwhile what needs no part of it. The data directory is held
 * and the log begun before.
 */
final class Opening {
    private final DataDirectory data;
    private final boolean demo;
    private final Phases phases;
    private final CompletableFuture<Engine> engine;

    private Opening(DataDirectory data, boolean demo, Phases phases, CompletableFuture<Engine> engine) {
        this.data = data;
        this.demo = demo;
        this.phases = phases;
        this.engine = engine;
    }

    /**
     * Begins to open one whose views are loaded later: behind the web, which needs the processors first.
     *
     * @param demo as {@link Engine#openDemo}
     * @param first done with it before anybody gets it; it is closed again where that fails
     * @throws Complaint where the data directory cannot be taken
     */
    static Opening begin(Settings settings, boolean demo, Consumer<Engine> first) {
        Phases phases = new Phases();
        DataDirectory data = Engine.directory(settings);
        phases.ended("log");
        Phases beside = phases.beside();
        return new Opening(data, demo, phases, CompletableFuture.supplyAsync(() -> {
            Engine engine = Engine.open(data, settings, demo, beside);
            engine.closingOnFailure(() -> first.accept(engine));
            beside.ended("first start");
            return engine;
        }, Thread.ofPlatform().name("engine")::start));
    }

    /** Of an engine that is open. */
    static Opening of(Engine engine) {
        return new Opening(engine.data(), engine.demoTokens().isPresent(), engine.phases(), CompletableFuture
                .completedFuture(engine));
    }

    /**
     * Waits until it is open.
     *
     * @throws RuntimeException why it cannot be opened; nothing of it then stays open
     */
    Engine engine() {
        try {
            return engine.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    DataDirectory data() {
        return data;
    }

    /** Whether the web will believe the tokens that it mints, and no others. */
    boolean demo() {
        return demo;
    }

    /** What the start spends its time on. */
    Phases phases() {
        return phases;
    }
}
