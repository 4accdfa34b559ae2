package vn.socai.bench.edge;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same rows by GraphQL and by the bare control, asked by wrk in turns. */
final class RestBeside {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    static final String HEAD = """

                               | rows x fields, bytes | GraphQL requests/s | bare REST requests/s | GraphQL / REST |
                               |---|---|---|---|""";

    private final PrintStream out;
    private final Server server;
    private final Path folder;
    private final int seconds;

    RestBeside(PrintStream out, Server server, Path folder, int seconds) {
        this.out = out;
        this.server = server;
        this.folder = folder;
        this.seconds = seconds;
    }

    /** Whether wrk is there to ask. */
    static boolean possible() {
        try {
            return new ProcessBuilder("wrk", "-v").redirectErrorStream(true)
                    .start()
                    .getInputStream()
                    .readAllBytes().length > 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Compares the bodies, then the rates; prints a line. */
    void measure(String name, String rows, int connections, int rounds) throws IOException, InterruptedException {
        String graph = script(name, "POST", "/graphql", Caller.body(Caller.document(name), Map.of()));
        String bare = script("bare-" + name, "GET", "/downloads/bare/" + name, "");
        Caller caller = new Caller(server.address(), server.token());
        String answer = caller.text(Caller.body(Caller.document(name), Map.of()));
        JsonNode same = JsonMapper.shared().readTree(caller.get("/downloads/bare/" + name));
        if (!JsonMapper.shared().readTree(answer).equals(same)) {
            throw new IllegalStateException("the bodies of " + name + " differ");
        }
        double[] graphs = new double[rounds];
        double[] bares = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double first = wrk(round % 2 == 0 ? graph : bare, connections);
            double second = wrk(round % 2 == 0 ? bare : graph, connections);
            if (round >= 0) {
                graphs[round] = round % 2 == 0 ? first : second;
                bares[round] = round % 2 == 0 ? second : first;
                ratios[round] = graphs[round] / bares[round];
            }
        }
        out.printf(Locale.ROOT, "| %s, %,d | %s | %s | **%s** |%n", rows, answer.getBytes(
                StandardCharsets.UTF_8).length,
                LoadTable.middle("%.1f", graphs), LoadTable.middle("%.1f", bares), LoadTable.middle("%.2f", ratios));
    }

    private String script(String name, String method, String path, String body) throws IOException {
        Path file = folder.resolve(name + ".lua");
        Files.writeString(file, """
                                wrk.method = "%s"
                                wrk.path = "%s"
                                wrk.body = %s
                                wrk.headers["Content-Type"] = "application/json"
                                wrk.headers["Accept"] = "application/json"
                                wrk.headers["Authorization"] = "Bearer %s"
                                """.formatted(method, path, body.isEmpty() ? "nil"
                : JsonMapper.shared()
                        .writeValueAsString(body), server.token()));
        return file.toString();
    }

    private double wrk(String script, int connections) {
        try {
            String told = new String(new ProcessBuilder(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s",
                    "--timeout", "30s", "-s", script, server.address().toString())).redirectErrorStream(true)
                    .start()
                    .getInputStream()
                    .readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(told);
            if (!rate.find() || told.contains("Non-2xx")) {
                throw new IllegalStateException(told);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
