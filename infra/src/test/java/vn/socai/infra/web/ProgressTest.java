package vn.socai.infra.web;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.infra.security.DemoTokens;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {
    private static final Edge EDGE = Edge.shared();
    private static final String PROGRESS = "subscription($u:ID!){unitProgress(unit:$u,hierarchy:{asOf:\"2024-10-01\"}){unit{fullName} "
            + "figures{visits} projectedUpTo}}";
    private static final String EVENTS = "subscription($u:ID!,$a:Long){unitEvents(unit:$u,after:$a,tree:\"2024-10-01\"){"
            + "event{position index type vi unit{id}} resumeAfter projectedUpTo}}";

    private static Socket socket() throws InterruptedException {
        Socket socket = new Socket(new Asking(EDGE.port, null).address()).init(EDGE.token(Role.VIEWER, UnitId.COUNTRY));
        assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
        return socket;
    }

    static long log() {
        JsonNode answer = EDGE.officer()
                .ask("mutation{logVisit(input:{id:\"" + EDGE.uuid() + "\",team:\"" + Edge.TEAM
                        + "\",facts:{unit:\"" + Edge.COMMUNE + "\",occurredOn:\"2024-07-01\",by:\"" + Edge.AN
                        + "\",area:SOCIETY,peopleGuided:2}}){position}}");
        return answer.at("/data/logVisit/position").asLong();
    }

    @Test
    void progressIsASnapshotThenChangesThatNeverGoBack() throws Exception {
        try (Socket socket = socket()) {
            socket.subscribe("1", PROGRESS, Map.of("u", Edge.PROVINCE.value()));
            JsonNode first = socket.next().at("/payload/data/unitProgress");
            long before = first.at("/figures/visits").asLong();
            long position = first.path("projectedUpTo").asLong();
            assertThat(first.at("/unit/fullName").asString()).isEqualTo("Tỉnh Tỉnh thử 10");
            long last = 0;
            for (int i = 0; i < 30; i++) {
                last = log();
            }
            int answers = 0;
            long visits = before;
            while (visits < before + 30) {
                JsonNode next = socket.next().at("/payload/data/unitProgress");
                assertThat(next.path("projectedUpTo").asLong()).isGreaterThan(position);
                assertThat(next.at("/figures/visits").asLong()).isGreaterThanOrEqualTo(visits);
                position = next.path("projectedUpTo").asLong();
                visits = next.at("/figures/visits").asLong();
                answers++;
            }
            assertThat(position).isGreaterThanOrEqualTo(last);
            assertThat(answers).isBetween(1, 30);
        }
    }

    @Test
    void anotherUnitsWorkDoesNotTouch() throws Exception {
        try (Socket socket = socket()) {
            socket.subscribe("1", PROGRESS, Map.of("u", Edge.OTHER_PROVINCE.value()));
            socket.next();
            log();
            EDGE.folded();
            socket.subscribe("2", "{ledger{head}}", Map.of());
            JsonNode next = socket.next();
            assertThat(next.path("id").asString()).as(next.toString()).isEqualTo("2");
        }
    }

    @Test
    void eventsComeWithoutAGapAndGoOnWhereTheyWereLeft() throws Exception {
        long start = log();
        EDGE.folded();
        List<Long> logged = new ArrayList<>();
        List<Long> heard = new ArrayList<>();
        long left;
        try (Socket socket = socket()) {
            socket.subscribe("1", EVENTS, Map.of("u", Edge.COMMUNE.value(), "a", start));
            for (int i = 0; i < 5; i++) {
                logged.add(log());
            }
            while (heard.size() < 3) {
                heard.add(socket.next().at("/payload/data/unitEvents/event/position").asLong());
            }
            left = heard.getLast();
        }
        for (int i = 0; i < 5; i++) {
            logged.add(log());
        }
        try (Socket socket = socket()) {
            socket.subscribe("1", EVENTS, Map.of("u", Edge.COMMUNE.value(), "a", left));
            while (heard.size() < 10) {
                JsonNode event = socket.next().at("/payload/data/unitEvents");
                heard.add(event.at("/event/position").asLong());
                assertThat(event.path("resumeAfter").asLong()).isEqualTo(heard.getLast());
            }
        }
        assertThat(heard).containsExactlyElementsOf(logged);
    }

    @Test
    void aSubscriptionThatCannotBeIsRefusedWithItsCode() throws Exception {
        try (Socket socket = socket()) {
            socket.subscribe("1", PROGRESS, Map.of("u", "khong-co"));
            JsonNode answer = socket.next();
            assertThat(answer.toString()).contains("UNKNOWN_UNIT");
        }
    }

    @Test
    void aCampaignThatNobodySetEndsTheStreamWithItsCode() throws Exception {
        try (Socket socket = socket()) {
            socket.subscribe("1", "subscription{unitProgress(unit:\"VN\",window:{campaign:\"none\"}){projectedUpTo}}",
                    Map
                            .of());
            assertThat(socket.next().toString()).contains("UNKNOWN_CAMPAIGN");
        }
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        String token = EDGE.context.getBean(DemoTokens.class)
                .mint("brief", Role.VIEWER, UnitId.COUNTRY, Duration
                        .ofSeconds(4));
        try (Socket socket = new Socket(new Asking(EDGE.port, null).address()).init(token)) {
            socket.next();
            socket.subscribe("1", PROGRESS, Map.of("u", Edge.OTHER_PROVINCE.value()));
            JsonNode next = socket.next();
            while (next.path("type").asString().equals("next") && !next.toString().contains("TOKEN_EXPIRED")) {
                next = socket.next();
            }
            assertThat(next.toString()).contains("TOKEN_EXPIRED");
            socket.subscribe("2", "{ledger{head}}", Map.of());
            String last = socket.next().toString();
            assertThat(last.contains("TOKEN_EXPIRED") ? last : socket.next().toString()).contains("TOKEN_EXPIRED");
        }
    }

    @Test
    void nobodyHoldsMoreStreamsThanItMay() throws Exception {
        String token = EDGE.context.getBean(DemoTokens.class)
                .mint("greedy", Role.VIEWER, UnitId.COUNTRY, Duration
                        .ofMinutes(5));
        try (Socket socket = new Socket(new Asking(EDGE.port, null).address()).init(token)) {
            socket.next();
            for (int i = 0; i < 100; i++) {
                socket.subscribe("s" + i, PROGRESS, Map.of("u", Edge.OTHER_PROVINCE.value()));
                assertThat(socket.next().toString()).doesNotContain("errors");
            }
            socket.subscribe("more", PROGRESS, Map.of("u", Edge.OTHER_PROVINCE.value()));
            assertThat(socket.next().toString()).contains("TOO_MANY_SUBSCRIPTIONS");
            socket.send(Map.of("type", "complete", "id", "s0"));
            socket.subscribe("again", PROGRESS, Map.of("u", Edge.OTHER_PROVINCE.value()));
            JsonNode next = socket.next();
            while (!next.path("id").asString().equals("again")) {
                next = socket.next();
            }
            assertThat(next.toString()).contains("projectedUpTo");
        }
    }

    @Test
    void aStreamThatNobodyTakesHoldsNoPlace() throws Exception {
        String token = EDGE.context.getBean(DemoTokens.class)
                .mint("careless", Role.VIEWER, UnitId.COUNTRY, Duration
                        .ofMinutes(5));
        Asking careless = new Asking(EDGE.port, token);
        String body = Asking.JSON.writeValueAsString(Asking.body(PROGRESS, Map.of("u", Edge.OTHER_PROVINCE.value())));
        for (int i = 0; i < 101; i++) {
            // Asked for as one JSON answer, which a stream cannot be.
            careless.post(body);
        }
        try (Socket socket = new Socket(careless.address()).init(token)) {
            socket.next();
            socket.subscribe("1", PROGRESS, Map.of("u", Edge.OTHER_PROVINCE.value()));
            assertThat(socket.next().toString()).contains("projectedUpTo");
        }
    }

    @Test
    void serverSentEventsTellTheSame() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(new Asking(EDGE.port, null).address())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + EDGE.token(Role.VIEWER, UnitId.COUNTRY))
                .POST(HttpRequest.BodyPublishers.ofString(Asking.JSON.writeValueAsString(Asking.body(PROGRESS, Map.of(
                        "u", Edge.PROVINCE.value())))))
                .build();
        var response = Asking.HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(),
                StandardCharsets.UTF_8))) {
            JsonNode first = data(lines);
            log();
            JsonNode next = data(lines);
            assertThat(next.at("/data/unitProgress/figures/visits").asLong()).isGreaterThan(first.at(
                    "/data/unitProgress/figures/visits").asLong());
        }
    }

    private static JsonNode data(BufferedReader lines) throws Exception {
        String line = lines.readLine();
        while (!line.startsWith("data:")) {
            line = lines.readLine();
        }
        return Asking.JSON.readTree(line.substring(5));
    }
}
