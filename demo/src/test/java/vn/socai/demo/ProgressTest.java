package vn.socai.demo;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void writesAPlainLineNowAndThenWhereThereIsNoTerminal() {
        Progress progress = progress(false);
        progress.begin("Thành lập tổ", 1_000);
        for (int i = 0; i < 10; i++) {
            nanos.addAndGet(1_000_000_000L);
            progress.add(50);
        }
        progress.end();
        assertThat(text()).doesNotContain("\r", "\u001b");
        assertThat(text().lines()).hasSize(3);
        assertThat(text().lines().findFirst().orElseThrow()).contains("Thành lập tổ", "[######....", "250", "50/s",
                "còn / left 15 s");
    }

    @Test
    void drawsOverItselfOnATerminal() {
        Progress progress = progress(true);
        progress.begin("Bản đồ", 4);
        for (int i = 0; i < 4; i++) {
            nanos.addAndGet(200_000_000L);
            progress.add(1);
        }
        progress.end();
        assertThat(text()).contains("\r").endsWith("0.8 s\u001b[K\n");
        assertThat(text().lines().filter(line -> !line.isEmpty())).isNotEmpty();
    }

    private Progress progress(boolean terminal) {
        return new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, nanos::get);
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
