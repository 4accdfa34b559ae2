package vn.socai.infra.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.infra.security.DemoTokens;
import vn.socai.infra.web.SchemaFiles;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/**
 * Starts, answers and ends once over a ledger of its own that is thrown away: the JVM, told to keep what it learned meanwhile, starts the
 * product in half the time afterwards. The launcher asks for it after a build; it touches no data directory. {@link SqliteLibrary} is
 * kept for the starts that follow.
 */
final class RehearseVerb {
    private static final List<String> QUESTIONS = List.of("{ ledger { head } }",
            "{ nation { rollUp(window: {total: true}) { figures { teams members visits households } projectedUpTo } } }",
            "{ units(search: \"van ho\", first: 5) { edges { node { code fullName parent { fullName } } } } }");

    private final PrintStream err;

    RehearseVerb(PrintStream err) {
        this.err = err;
    }

    /** @throws Complaint where something does not answer as it should */
    void carryOut() {
        SqliteLibrary.keep();
        SchemaFiles.begin();
        Path folder = folder();
        try {
            Settings settings = new Settings(folder.resolve("data"), null, 0);
            // The first start folds the map, the second loads what was folded.
            serve(settings);
            serve(settings);
        } finally {
            remove(folder);
        }
    }

    private void serve(Settings settings) {
        Opening opening = Opening.begin(settings, true, FirstStart.saying(err));
        try (ConfigurableApplicationContext context = Server.start(opening, 0);
                HttpClient client = HttpClient.newHttpClient()) {
            String token = opening.engine()
                    .demoTokens()
                    .map(RehearseVerb::token)
                    .orElseThrow();
            URI address = URI.create("http://localhost:" + Server.port(context) + "/graphql");
            QUESTIONS.forEach(question -> ask(client, address, token, question));
        }
    }

    private static String token(DemoTokens mint) {
        return mint.mint("rehearsal", Role.OFFICER, UnitId.COUNTRY, Duration.ofMinutes(10));
    }

    private static void ask(HttpClient client, URI address, String token, String question) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(Map.of("query",
                                question))))
                .build();
        try {
            String answer = client.send(request, BodyHandlers.ofString()).body();
            if (!answer.contains("\"data\"") || answer.contains("\"errors\"")) {
                throw new Complaint(Kind.UNEXPECTED, "Câu hỏi thử không được trả lời: " + answer,
                        "A question of the rehearsal was not answered: " + answer);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("socai-rehearsal");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            // A temporary folder that stays does no harm.
        }
    }
}
