package vn.socai.bench.edge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.HdrHistogram.Histogram;

/** Readers alone, then the same readers under a load, by turns. */
final class Rounds {
    private final Server server;
    private final Dashboards dashboards;
    private final Caller caller;
    private final List<Team> teams;
    private final Duration length;

    Rounds(Server server, Dashboards dashboards, Caller caller, List<Team> teams, Duration length) {
        this.server = server;
        this.dashboards = dashboards;
        this.caller = caller;
        this.teams = teams;
        this.length = length;
    }

    /** Readers alone; half of them ask each second. */
    Phase idle() {
        return phase(0);
    }

    /** Readers while visits arrive at this rate: one in a hundred by itself, the others in notebooks. */
    Phase phase(double eventsPerSecond) {
        Visitors visitors = new Visitors(caller, teams);
        OpenLoop reads = new OpenLoop();
        OpenLoop notebooks = new OpenLoop();
        OpenLoop singles = new OpenLoop();
        double single = eventsPerSecond / 100;
        List<Thread> threads = new ArrayList<>();
        Duration before = server.processorTime();
        Duration own = own();
        long begun = System.nanoTime();
        threads.add(Thread.ofPlatform().start(() -> reads.run(length, Dashboards.READERS, dashboards::read)));
        if (eventsPerSecond > 0) {
            threads.add(Thread.ofPlatform().start(() -> singles.run(length, single, i -> visitors.single())));
            threads.add(Thread.ofPlatform()
                    .start(() -> notebooks.run(length, (eventsPerSecond - single)
                            / Visitors.NOTEBOOK, i -> visitors.notebook())));
        }
        threads.forEach(Rounds::join);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        visitors.seen();
        Histogram writes = singles.times();
        writes.add(notebooks.times());
        return new Phase(reads.times(), writes, visitors.lag(), visitors.recorded(), visitors.events(), reads.failed()
                + singles.failed() + notebooks.failed(), took, share(server.processorTime().minus(before), took), share(
                        own().minus(own), took));
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static double share(Duration busy, Duration of) {
        return (double) busy.toNanos() / of.toNanos();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
