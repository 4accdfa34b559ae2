package vn.socai.bench.edge;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Many follow the nation's figures, then single visits change them. */
final class FanOut {
    private final PrintStream out;
    private final Server server;
    private final Caller caller;
    private final List<Team> teams;

    FanOut(PrintStream out, Server server, Caller caller, List<Team> teams) {
        this.out = out;
        this.server = server;
        this.caller = caller;
        this.teams = teams;
    }

    static final String HEAD = """

                               | connections x subscriptions each | live heap before, MiB | held, MiB | KiB a subscription (goal 25) | answers/s when one visit changes all | from receipt to the last, ms |
                               |---|---|---|---|---|---|""";

    /** Opens, weighs, and lets one visit after the other change what all of them follow; prints a line. */
    void measure(int connections, int each, int rounds) throws IOException, InterruptedException {
        long before = server.live();
        try (Streams streams = new Streams(server.address(), server.token(), connections, each, Caller.document(
                "progress"), Map.of("unit", "VN"))) {
            long held = server.live();
            Visitors visitors = new Visitors(caller, teams);
            double[] rates = new double[rounds];
            double[] millis = new double[rounds];
            for (int round = -1; round < rounds; round++) {
                // What a target's verdict or a calendar sends on top must not be taken for this visit's.
                settle(streams);
                long known = streams.answers();
                visitors.single();
                long begun = System.nanoTime();
                streams.await(known + streams.held());
                if (round >= 0) {
                    millis[round] = (System.nanoTime() - begun) / 1e6;
                    rates[round] = streams.held() * 1e3 / millis[round];
                }
            }
            out.printf(Locale.ROOT, "| %,d x %d | %d | %d | **%.1f** | %s | %s |%n", connections, each, before >> 20,
                    held >> 20, (held - before) / 1024.0 / streams.held(), LoadTable.middle("%.0f", rates), LoadTable
                            .middle("%.0f", millis));
        }
    }

    private static void settle(Streams streams) throws InterruptedException {
        long known;
        do {
            known = streams.answers();
            Thread.sleep(1_000);
        } while (streams.answers() != known);
    }
}
