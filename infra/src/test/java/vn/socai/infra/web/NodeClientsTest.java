package vn.socai.infra.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/** Clients that nobody here wrote. They run where Node is, and say aloud where they are left out. */
class NodeClientsTest {
    private static final Path ROOM = Path.of("target/node");
    private static final List<String> FILES = List.of("package.json", "audit.mjs", "follow.mjs");

    @BeforeAll
    static void install() throws Exception {
        Files.createDirectories(ROOM);
        for (String file : FILES) {
            Files.copy(Path.of("src/test/node", file), ROOM.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.isDirectory(ROOM.resolve("node_modules/graphql-http"))) {
            return;
        }
        try {
            Process npm = new ProcessBuilder("npm", "install", "--no-package-lock", "--ignore-scripts", "--no-audit",
                    "--no-fund").directory(ROOM.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ROOM.resolve(
                            "npm.log").toFile())
                    .start();
            if (!npm.waitFor(180, TimeUnit.SECONDS) || npm.exitValue() != 0) {
                npm.destroy();
                leftOut("npm could not install the clients, see infra/" + ROOM + "/npm.log");
            }
        } catch (IOException e) {
            leftOut("Node is not installed");
        }
    }

    private static void leftOut(String why) {
        System.err.println("NodeClientsTest bị bỏ qua / LEFT OUT: " + why);
        abort(why);
    }

    private static Process node(String script, String... arguments) throws IOException {
        Asking asking = new Asking(Edge.shared().port, null);
        List<String> command = new ArrayList<>(List.of("node", script, asking.address().toString(), Edge.shared()
                .token(
                        Role.VIEWER, UnitId.COUNTRY)));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(ROOM.toFile()).redirectErrorStream(true).start();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void theAuditOfGraphqlOverHttpFindsNoFailure() throws Exception {
        List<String> said = lines(node("audit.mjs")).lines().toList();
        JsonNode counts = Asking.JSON.readTree(said.getLast());
        assertThat(counts.path("error").asInt()).as(said.toString()).isZero();
        assertThat(counts.path("warn").asInt()).as(said.toString()).isZero();
        assertThat(counts.path("ok").asInt()).isGreaterThanOrEqualTo(54);
    }

    @Test
    void graphqlWsHearsProgressLive() throws Exception {
        Process follow = node("follow.mjs", Edge.COMMUNE.value());
        try (BufferedReader lines = lines(follow)) {
            JsonNode first = Asking.JSON.readTree(lines.readLine());
            ProgressTest.log();
            JsonNode second = Asking.JSON.readTree(lines.readLine());
            assertThat(second.at("/data/unitProgress/figures/visits").asLong()).isGreaterThan(first.at(
                    "/data/unitProgress/figures/visits").asLong());
        } finally {
            follow.destroy();
        }
    }
}
