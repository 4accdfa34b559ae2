package vn.socai.infra.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.infra.security.DemoTokens;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EdgeTest {
    private static final Edge EDGE = Edge.shared();

    private static JsonNode refused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        JsonNode body = Asking.JSON.readTree(response.body());
        assertThat(body.path("vi").asString()).isNotEmpty();
        assertThat(body.path("en").asString()).isNotEmpty();
        return body;
    }

    @Test
    void nobodyAsksWithoutAToken() {
        var response = new Asking(EDGE.port, null).post("{\"query\":\"{ledger{head}}\"}");
        assertThat(refused(response, 401).path("code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(v -> assertThat(v).startsWith(
                "Bearer"));
    }

    @Test
    void aBrokenATamperedAndAnExpiredTokenAreToldApart() {
        String good = EDGE.token(Role.VIEWER, UnitId.COUNTRY);
        String query = "{\"query\":\"{ledger{head}}\"}";
        assertThat(refused(new Asking(EDGE.port, "nonsense").post(query), 401).path("code").asString()).isEqualTo(
                "INVALID_TOKEN");
        String other = EDGE.token(Role.OFFICER, UnitId.COUNTRY);
        String mixed = good.split("\\.")[0] + "." + other.split("\\.")[1] + "." + good.split("\\.")[2];
        assertThat(refused(new Asking(EDGE.port, mixed).post(query), 401).path("code").asString()).isEqualTo(
                "INVALID_TOKEN");
        String old = DemoTokens.open(EDGE.directory, Clock.offset(Clock.systemUTC(), Duration.ofHours(-2)))
                .mint("x",
                        Role.VIEWER, UnitId.COUNTRY, Duration.ofHours(1));
        assertThat(refused(new Asking(EDGE.port, old).post(query), 401).path("code").asString()).isEqualTo(
                "TOKEN_EXPIRED");
        String system = EDGE.context.getBean(DemoTokens.class)
                .mint("x", Role.SYSTEM, UnitId.COUNTRY, Duration.ofHours(
                        1));
        assertThat(refused(new Asking(EDGE.port, system).post(query), 401).path("code").asString()).isEqualTo(
                "INVALID_TOKEN");
        assertThat(new Asking(EDGE.port, good).ask("{ledger{head projectedUpTo purpose}}")
                .at("/data/ledger/head")
                .asLong()).isPositive();
    }

    @Test
    void whatIsNotOpenIsClosed() {
        for (String path : new String[]{"/", "/actuator/env", "/anything"}) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + EDGE.port + path)).build();
            assertThat(Asking.send(request).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void tooMuchIsRefusedBeforeItRuns() {
        Asking asking = EDGE.as(Role.VIEWER, UnitId.COUNTRY);
        String aliases = IntStream.range(0, 1_000)
                .mapToObj(i -> "a" + i + ":__typename")
                .collect(Collectors.joining(
                        " "));
        assertThat(Asking.codes(asking.ask("{ledger{" + aliases + "}}"))).containsExactly("TOO_MANY_ALIASES");
        assertThat(Asking.codes(asking.ask("{" + aliases + "}"))).containsAnyOf("TOO_MANY_ROOT_FIELDS");
        String deep = "{nation{" + "children{".repeat(30) + "id" + "}".repeat(30) + "}}";
        assertThat(Asking.codes(asking.ask(deep))).containsExactly("QUERY_TOO_DEEP");
        String directives = "{ledger{head " + "@skip(if:false) ".repeat(200) + "}}";
        assertThat(Asking.codes(asking.ask(directives))).containsExactly("TOO_MANY_DIRECTIVES");
        assertThat(Asking.codes(asking.ask("{nation{children{children{children{children{id name code}}}}}}")))
                .containsExactly("QUERY_TOO_COSTLY");
        assertThat(Asking.codes(asking.ask("query($n:Int){units(first:$n){edges{node{children{children{id name code "
                + "level kind}}}}}}", Map.of("n", 500)))).containsExactly("QUERY_TOO_COSTLY");
        assertThat(Asking.codes(asking.ask("{ledger{head}}" + " ".repeat(200_000)))).containsExactly(
                "DOCUMENT_TOO_LARGE");
        String fragments = IntStream.range(0, 30)
                .mapToObj(i -> "fragment f" + i + " on Ledger{...f" + (i + 1) + " ...f"
                        + (i + 1) + "}")
                .collect(Collectors.joining(" "));
        assertThat(Asking.codes(asking.ask("{ledger{...f0}} " + fragments + " fragment f30 on Ledger{head}")))
                .containsExactly("QUERY_TOO_LARGE");
        assertThat(Asking.codes(asking.ask("{ledger{...a}} fragment a on Ledger{...a}"))).contains(
                "GRAPHQL_VALIDATION");
    }

    @Test
    void arraysOfRequestsAndHugeBodiesAreRefused() {
        Asking asking = EDGE.as(Role.VIEWER, UnitId.COUNTRY);
        var batch = asking.post("[{\"query\":\"{ledger{head}}\"},{\"query\":\"{ledger{head}}\"}]");
        assertThat(refused(batch, 400).path("code").asString()).isEqualTo("UNREADABLE_REQUEST");
        assertThat(refused(asking.post("no json"), 400).path("code").asString()).isEqualTo("UNREADABLE_REQUEST");
        var huge = asking.post("{\"query\":\"{ledger{head}}\",\"x\":\"" + "x".repeat(3_000_000) + "\"}");
        var chunked = Asking.send(HttpRequest.newBuilder(asking.address())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + EDGE.token(Role.VIEWER, UnitId.COUNTRY))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(("{\"query\":\"" + "x"
                        .repeat(3_000_000)).getBytes(StandardCharsets.US_ASCII))))
                .build());
        assertThat(refused(chunked, 413).path("code").asString()).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(refused(huge, 413).path("code").asString()).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void faultsOfTheQueryHaveACodeAndBothLanguages() {
        Asking asking = EDGE.as(Role.VIEWER, UnitId.COUNTRY);
        JsonNode unknown = asking.ask("{ledger{hea}}");
        assertThat(Asking.codes(unknown)).containsExactly("GRAPHQL_VALIDATION");
        assertThat(unknown.at("/errors/0/extensions/vi").asString()).isNotEmpty();
        assertThat(unknown.toString()).doesNotContain("Did you mean").doesNotContain("head");
        assertThat(Asking.codes(asking.ask("{ledger{"))).containsExactly("GRAPHQL_SYNTAX");
        assertThat(Asking.codes(asking.ask("{unit(id:\"a b\"){id}}"))).containsExactly("INVALID_INPUT");
        assertThat(Asking.codes(asking.ask("{unit{id}}"))).containsExactly("INVALID_INPUT");
        assertThat(Asking.codes(asking.ask("{unit(code:\"10\",validAt:\"2024-13-01\"){id}}"))).containsExactly(
                "GRAPHQL_VALIDATION");
        assertThat(Asking.codes(asking.ask("{teams(first:501){edges{cursor}}}"))).containsExactly("INVALID_INPUT");
        assertThat(Asking.codes(asking.ask("{teams(after:\"zzz\"){edges{cursor}}}"))).containsExactly("INVALID_CURSOR");
        assertThat(Asking.codes(asking.ask("{nation{rollUp(window:{campaign:\"none\"}){projectedUpTo}}}")))
                .containsExactly(
                        "UNKNOWN_CAMPAIGN");
    }

    @Test
    void aPositionThatIsNotReachedIsSaid() {
        JsonNode answer = EDGE.as(Role.VIEWER, UnitId.COUNTRY).ask("{nation(atLeast: 1000000){id}}");
        assertThat(Asking.codes(answer)).containsExactly("NOT_YET_PROJECTED");
        assertThat(answer.at("/errors/0/extensions/field").asString()).isEqualTo("atLeast");
    }

    @Test
    void aWebSocketFromAForeignOriginIsRefused() {
        assertThatThrownBy(() -> new Socket(new Asking(EDGE.port, null).address(), "Origin", "https://evil.example"))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("Unexpected HTTP response status code 403");
    }

    @Test
    void aWebSocketNeedsAToken() throws Exception {
        try (Socket nobody = new Socket(new Asking(EDGE.port, null).address()).init(null)) {
            assertThat(nobody.closeCode()).isEqualTo(4401);
        }
        try (Socket broken = new Socket(new Asking(EDGE.port, null).address()).init("nonsense")) {
            assertThat(broken.closeCode()).isEqualTo(4401);
        }
        String token = EDGE.token(Role.VIEWER, UnitId.COUNTRY);
        try (Socket header = new Socket(new Asking(EDGE.port, null).address(), "Authorization", "Bearer " + token).init(
                null)) {
            assertThat(header.next().path("type").asString()).isEqualTo("connection_ack");
            header.subscribe("1", "{ledger{head}}", Map.of());
            assertThat(header.next().at("/payload/data/ledger/head").asLong()).isPositive();
        }
        try (Socket early = new Socket(new Asking(EDGE.port, null).address())) {
            early.subscribe("1", "{ledger{head}}", Map.of());
            assertThat(early.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void graphiqlComesFromTheJarAlone() {
        for (String path : new String[]{"/graphiql", "/graphiql/page.js", "/webjars/graphiql/2.4.7/graphiql.min.js",
                "/webjars/graphiql/2.4.7/graphiql.min.css", "/webjars/react/18.3.1/umd/react.production.min.js",
                "/webjars/react-dom/18.3.1/umd/react-dom.production.min.js"}) {
            var response = Asking.send(HttpRequest.newBuilder(URI.create("http://localhost:" + EDGE.port + path))
                    .build());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            if (path.startsWith("/graphiql")) {
                assertThat(response.body()).doesNotContain("https://").doesNotContain("http://");
                assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
            }
        }
    }
}
