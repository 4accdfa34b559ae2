package vn.socai.bench.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The load runs small against the product as a process of its own, so that it cannot rot. No time is looked at. */
class EdgeLoadTest {
    private static final int RATE = 200;

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void visitsArriveReadersAskAndFollowersHear() throws IOException, InterruptedException {
        List<String> command = Server.beside(List.of("-Xmx512m"));
        EdgeLoad load = new EdgeLoad(new PrintStream(told, true, StandardCharsets.UTF_8), folder, 1_000);
        load.load(command, Duration.ofSeconds(1), 1, RATE);
        assertThat(told()).as("none of the calls failed, each of the commits was seen")
                .containsPattern("(?m)^\\| " + RATE + ", .* \\| 0 \\|$")
                .doesNotContain(" 0 commits seen");
        load.streams(command, 20, 1);
        assertThat(told()).contains("| 2 x 10 |", "| 20 x 1 |");
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
