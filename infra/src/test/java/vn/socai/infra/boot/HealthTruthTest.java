package vn.socai.infra.boot;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.Role;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Health as an operator sees it, while things really go wrong. */
class HealthTruthTest {
    @TempDir
    Path folder;

    @Test
    void readinessTellsOfAParkedCommitAndOfAFoldingWriterThatStopped() throws Exception {
        Engine engine = Engine.openDemo(new Settings(folder.resolve("data"), null, 0));
        try (ConfigurableApplicationContext context = Server.start(engine, 0)) {
            int port = Server.port(context);
            JsonNode well = readiness(port, 200);
            assertThat(well.at("/components/projection/details/parked").asInt(-1)).isZero();
            assertThat(get(port, "/actuator/prometheus").body()).contains("socai_ready 1.0",
                    "socai_parked_commits 0.0");

            long poison = appendPoison(engine);
            assertThat(engine.views().horizon().await(poison, Duration.ofSeconds(30))).isTrue();
            JsonNode parked = readiness(port, 503);
            assertThat(parked.at("/components/projection/details/parked").asInt()).isPositive();
            assertThat(parked.at("/components/projection/details/head").asLong()).isEqualTo(poison);
            assertThat(parked.at("/components/projection/details/projectedUpTo").asLong()).isEqualTo(poison);
            assertThat(parked.at("/components/ledger/status").asString()).isEqualTo("UP");
            assertThat(get(port, "/actuator/prometheus").body()).contains("socai_ready 0.0")
                    .doesNotContain("socai_parked_commits 0.0");
            assertThat(get(port, "/actuator/health/liveness").statusCode()).isEqualTo(200);

            engine.views().close();
            long behind = appendPoison(engine);
            JsonNode stopped = readiness(port, 503);
            assertThat(stopped.at("/components/projection/details/folding").asBoolean(true)).isFalse();
            assertThat(stopped.at("/components/projection/details/commitsBehind").asLong()).isEqualTo(behind - poison);
        }
    }

    /** A commit that no decision of ours could have made: a target is met that was never assigned. */
    private static long appendPoison(Engine engine) {
        TargetId target = new TargetId(UUID.randomUUID());
        return engine.log()
                .append(new Draft(StreamName.target(target), 0, List.of(new Mark(new CommandId(UUID.randomUUID()), 1)),
                        new Actor("poison", Role.SYSTEM, UnitId.COUNTRY), null, UnitId.COUNTRY, null,
                        List.of(new TargetMet(target, UnitId.COUNTRY, 1, 1))))
                .position();
    }

    private static JsonNode readiness(int port, int status) throws Exception {
        HttpResponse<String> answer = get(port, "/actuator/health/readiness");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
