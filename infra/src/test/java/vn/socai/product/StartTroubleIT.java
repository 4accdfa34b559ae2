package vn.socai.product;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts that cannot succeed: two sentences, an exit code, no stack trace, nothing lost. */
class StartTroubleIT {
    @TempDir
    Path folder;

    @Test
    void aWordThatNobodyKnows() {
        refused(2, "USAGE", "sreve");
    }

    @Test
    void aDataDirectoryThatCannotBeWritten() throws IOException {
        // A file where a directory must be: that stops root as well, whom no permission stops.
        Files.writeString(folder.resolve("taken"), "");
        refused(3, "DATA_DIRECTORY_UNUSABLE", "serve", "--data", "taken/data", "--port", "0");
    }

    @Test
    void nobodyWhoseTokensCouldBeBelieved() {
        refused(9, "NO_TOKEN_ISSUER", Product.start(folder, Map.of(), "serve", "--data", "data", "--port", "0"));
    }

    @Test
    void aPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            refused(7, "PORT_IN_USE", "serve", "--data", "data", "--port", String.valueOf(taken.getLocalPort()));
        }
        serves();
    }

    @Test
    void aDamagedLedgerIsRefusedAndASecondProcessToo() throws IOException {
        serves();
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("ledger.db", "keyring.db");
        }
        Path ledger = folder.resolve("data/ledger.db");
        byte[] before = Files.readAllBytes(ledger);
        try (RandomAccessFile file = new RandomAccessFile(ledger.toFile(), "rw")) {
            file.write("not a ledger".getBytes(StandardCharsets.US_ASCII));
        }
        refused(4, "LEDGER_DAMAGED", "serve", "--data", "data", "--port", "0");

        Files.write(ledger, before);
        try (Product serving = Product.start(folder, "serve", "--data", "data", "--port", "0").ready()) {
            refused(3, "DATA_DIRECTORY_IN_USE", "serve", "--data", "data", "--port", "0");
            assertThat(serving.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        }
        refused(5, "WRONG_PURPOSE", "demo", "--data", "data", "--no-serve");
    }

    @Test
    void aMongoDbThatCannotBeReached() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        refused(6, "STORE_UNREACHABLE", "serve", "--data", "data", "--store", "mongodb://localhost:" + port + "/socai",
                "--port", "0");
    }

    /** Starts on the same data and is ready: a start that failed has harmed nothing. */
    private void serves() {
        Product.start(folder, "serve", "--data", "data", "--port", "0").ready().close();
    }

    private void refused(int exitCode, String kind, String... words) {
        refused(exitCode, kind, Product.start(folder, words));
    }

    private static void refused(int exitCode, String kind, Product product) {
        Program.Result result = product.ended();

        assertThat(result.exitCode()).as(result.out() + result.err()).isEqualTo(exitCode);
        assertThat(result.err().strip().lines()).as(result.err())
                .hasSizeBetween(2, 8)
                .last()
                .asString()
                .endsWith("[" + kind + "]");
        assertThat(result.out() + result.err()).doesNotContain("\tat ", "Exception");
    }
}
