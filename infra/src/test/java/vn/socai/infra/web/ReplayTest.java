package vn.socai.infra.web;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.infra.security.DemoTokens;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.value.ActivityArea;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.visit.VisitCommand.LogVisit;

import static org.assertj.core.api.Assertions.assertThat;

/** The past played to real clients. */
class ReplayTest {
    private static final Edge EDGE = Edge.shared();
    private static final UnitId COMMUNE = new UnitId("31001.20220305");
    private static final TeamId TEAM = new TeamId(new UUID(91, 1));
    private static final PersonId PERSON = new PersonId(new UUID(91, 2));
    private static final String PLAY = "subscription($u:ID,$t:UUID,$p:UUID,$from:DateTime,$until:DateTime,$f:EventFilter,"
            + "$s:ReplaySpeed!,$a:String,$l:Boolean!){replay(unit:$u,team:$t,person:$p,from:$from,until:$until,filter:$f,"
            + "speed:$s,after:$a,follow:$l){event{position index type vi lateBy} cursor projectedUpTo}}";

    @BeforeAll
    static void aTeamAtWork() {
        EDGE.submit(new EstablishTeam(EDGE.id(), TEAM, COMMUNE, TeamLevel.COMMUNE, "Tổ phát lại", LocalDate.of(2024, 1,
                1), Edge.BASIS));
        EDGE.submit(new JoinTeam(EDGE.id(), TEAM, PERSON, EDGE.context.getBean(Keyring.class)
                .seal(PERSON, new Profile("Trần Phát Lại", null, null)), LocalDate.of(2024, 1, 2)));
        for (int i = 1; i <= 6; i++) {
            visit(i);
        }
        EDGE.folded();
    }

    private static void visit(int day) {
        EDGE.submit(new LogVisit(EDGE.id(), TEAM, new VisitFacts(COMMUNE, LocalDate.of(2024, 2, day), PERSON,
                ActivityArea.SOCIETY, Set.of(), day, null)));
    }

    private static Map<String, Object> play(Object... more) {
        Map<String, Object> variables = new HashMap<>(Map.of("s", Map.of("eventsPerSecond", 1000), "l", false));
        for (int i = 0; i < more.length; i += 2) {
            variables.put((String) more[i], more[i + 1]);
        }
        return variables;
    }

    private static Socket socket() throws InterruptedException {
        Socket socket = new Socket(new Asking(EDGE.port, null).address()).init(EDGE.token(Role.AUDITOR,
                UnitId.COUNTRY));
        assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
        return socket;
    }

    private static List<JsonNode> all(Map<String, Object> variables) throws Exception {
        try (Socket socket = socket()) {
            socket.subscribe("1", PLAY, variables);
            List<JsonNode> heard = new ArrayList<>();
            JsonNode next = socket.next();
            while (next.path("type").asString().equals("next")) {
                assertThat(next.at("/payload/errors").isMissingNode()).as(next.toString()).isTrue();
                heard.add(next.at("/payload/data/replay"));
                next = socket.next();
            }
            assertThat(next.path("type").asString()).isEqualTo("complete");
            return heard;
        }
    }

    private static List<String> types(List<JsonNode> heard) {
        return heard.stream().map(one -> one.at("/event/type").asString()).toList();
    }

    @Test
    void aPeriodIsPlayedInOrderAndEndsByItself() throws Exception {
        List<JsonNode> heard = all(play("t", TEAM.toString()));

        assertThat(types(heard)).startsWith("team.established", "member.joined", "visit.logged")
                .filteredOn(
                        "visit.logged"::equals)
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(heard).extracting(one -> one.at("/event/position").asLong()).isSorted();
        assertThat(heard.getFirst().at("/event/vi").asString()).startsWith("Thành lập “Tổ phát lại” tại xã ");
        JsonNode history = EDGE.officer()
                .ask("{history(team:\"" + TEAM + "\",order:OLDEST){edges{cursor node{position index}}}}");
        assertThat(heard).extracting(one -> one.path("cursor"))
                .startsWith(history.at("/data/history/edges")
                        .valueStream()
                        .limit(8)
                        .map(edge -> edge.path("cursor"))
                        .toArray(JsonNode[]::new));
    }

    @Test
    void itGoesOnBehindACursorUnderTheSameFilter() throws Exception {
        Map<String, Object> visits = Map.of("families", List.of("visit"), "from", "2024-02-02", "lastDay",
                "2024-02-05");
        List<JsonNode> heard = all(play("u", COMMUNE.value(), "f", visits));
        assertThat(heard).hasSize(4);
        assertThat(all(play("u", COMMUNE.value(), "f", visits, "a", heard.get(1).path("cursor").asString())))
                .isEqualTo(heard.subList(2, 4));
        assertThat(types(all(play("p", PERSON.toString())))).containsExactly("member.joined");
        assertThat(all(play("t", TEAM.toString(), "until", "2024-01-01T00:00:00Z"))).isEmpty();
        assertThat(all(play("t", TEAM.toString(), "from", "2024-01-01T00:00:00Z", "s", Map.of("realTime", Map.of(
                "times",
                1000, "longestPause", 0.01))))).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void itGoesOnLiveWhereAskedTo() throws Exception {
        try (Socket socket = socket()) {
            Map<String, Object> late = Map.of("kinds", List.of("visit.logged"), "from", "2024-02-20");
            socket.subscribe("1", PLAY, play("t", TEAM.toString(), "f", late, "l", true));
            visit(21);
            visit(22);
            assertThat(socket.next().at("/payload/data/replay/event/vi").asString()).contains(" 21 người ");
            assertThat(socket.next().at("/payload/data/replay/event/vi").asString()).contains(" 22 người ");
            visit(23);
            assertThat(socket.next().at("/payload/data/replay/event/vi").asString()).contains(" 23 người ");
        }
    }

    @Test
    void whatCannotBePlayedIsRefusedWithItsCode() throws Exception {
        Map<Map<String, Object>, String> faults = Map.of(play(), "INVALID_INPUT", play("u", "VN", "t", TEAM
                .toString()), "INVALID_INPUT", play("u", "khong-co"), "UNKNOWN_UNIT", play("u", "VN", "s", Map.of(
                        "eventsPerSecond", 5_000)), "INVALID_INPUT", play("u", "VN", "a", "none"), "INVALID_CURSOR",
                play("u", "VN", "l", true, "until", "2030-01-01T00:00:00Z"), "INVALID_INPUT");
        for (var fault : faults.entrySet()) {
            try (Socket socket = socket()) {
                socket.subscribe("1", PLAY, fault.getKey());
                assertThat(socket.next().toString()).as(fault.getKey().toString()).contains(fault.getValue());
            }
        }
    }

    @Test
    void aReplayTakesAPlaceAmongTheStreamsOfItsCallerAndGivesItBack() throws Exception {
        String token = EDGE.context.getBean(DemoTokens.class)
                .mint("replayer", Role.AUDITOR, UnitId.COUNTRY, Duration
                        .ofMinutes(5));
        Map<String, Object> slow = play("t", TEAM.toString(), "s", Map.of("eventsPerSecond", 0.01));
        try (Socket socket = new Socket(new Asking(EDGE.port, null).address()).init(token)) {
            socket.next();
            for (int i = 0; i < 100; i++) {
                socket.subscribe("s" + i, PLAY, slow);
                assertThat(socket.next().toString()).contains("team.established");
            }
            socket.subscribe("more", PLAY, slow);
            assertThat(socket.next().toString()).contains("TOO_MANY_SUBSCRIPTIONS");
            socket.send(Map.of("type", "complete", "id", "s0"));
            socket.subscribe("again", PLAY, slow);
            assertThat(socket.next().toString()).contains("team.established");
        }
    }

    @Test
    void serverSentEventsTellTheSame() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(new Asking(EDGE.port, null).address())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + EDGE.token(Role.AUDITOR, UnitId.COUNTRY))
                .POST(HttpRequest.BodyPublishers.ofString(Asking.JSON.writeValueAsString(Asking.body(PLAY, play("p",
                        PERSON.toString())))))
                .build();
        var response = Asking.HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(),
                StandardCharsets.UTF_8))) {
            List<String> told = lines.lines().filter(line -> line.contains("\"replay\"")).toList();
            assertThat(told).hasSize(1).first().asString().contains("member.joined");
        }
    }
}
