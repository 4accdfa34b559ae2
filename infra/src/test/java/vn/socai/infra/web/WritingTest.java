package vn.socai.infra.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.graphql.member.NameIndex;
import vn.socai.ledger.CommitLog;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.value.CampaignRule;
import vn.socai.value.Clause;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Role;
import vn.socai.value.Strength;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.view.programmes.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

class WritingTest {
    private static final Edge EDGE = Edge.shared();
    private static final String LOG = "mutation($input:[LogVisitInput!]!){logVisits(input:$input){accepted duplicates "
            + "refused position items{status id position recordedAt problem{code vi en field rule}}}}";

    private static Map<String, Object> visit(UUID id, String unit, String day) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("unit", unit, "occurredOn", day, "by", Edge.AN
                .toString(), "area", "ECONOMY", "skills", List.of("PAYMENT"), "peopleGuided", 3, "household", new UUID(
                        9, id.getLeastSignificantBits()).toString()));
        return Map.of("id", id.toString(), "team", Edge.TEAM.toString(), "facts", facts);
    }

    @Test
    void aThousandVisitsWithThreeBadOnesAreTakenButForThese() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            items.add(visit(EDGE.uuid(), i == 17 ? "no such unit!"
                    : i == 18 ? "99999.20220305"
                            : Edge.COMMUNE
                                    .value(), i == 500 ? "2999-01-01" : "2024-09-" + (10 + i % 20)));
        }
        JsonNode answer = EDGE.officer().ask(LOG, Map.of("input", items));
        JsonNode bulk = answer.at("/data/logVisits");
        assertThat(bulk.path("accepted").asInt()).as(answer.toString().substring(0, 300)).isEqualTo(997);
        assertThat(bulk.path("refused").asInt()).isEqualTo(3);
        for (int bad : new int[]{17, 18, 500}) {
            assertThat(bulk.at("/items/" + bad + "/status").asString()).isEqualTo("REFUSED");
            assertThat(bulk.at("/items/" + bad + "/id").asString()).isEqualTo(items.get(bad).get("id"));
            assertThat(bulk.at("/items/" + bad + "/problem/vi").asString()).isNotEmpty();
        }
        assertThat(bulk.at("/items/17/problem/field").asString()).isEqualTo("facts.unit");
        assertThat(bulk.at("/items/18/problem/code").asString()).isEqualTo("UNKNOWN_UNIT");
        assertThat(bulk.at("/items/500/problem/code").asString()).isEqualTo("VISIT_IN_FUTURE");

        JsonNode again = EDGE.officer().ask(LOG, Map.of("input", items)).at("/data/logVisits");
        assertThat(again.path("duplicates").asInt()).isEqualTo(997);
        assertThat(again.at("/items/0/position").asLong()).isEqualTo(bulk.at("/items/0/position").asLong());

        JsonNode read = EDGE.officer()
                .ask("query($p:Long){unit(code:\"10001\",validAt:\"2024-10-01\",atLeast:$p){projectedUpTo "
                        + "rollUp(window:{month:\"2024-09\"}){figures{visits peopleGuided households}}}}", Map.of("p",
                                bulk.path(
                                        "position").asLong()));
        assertThat(read.at("/data/unit/rollUp/figures/visits").asLong()).as(read.toString()).isEqualTo(997);
        assertThat(read.at("/data/unit/rollUp/figures/peopleGuided").asLong()).isEqualTo(3 * 997);
        assertThat(read.at("/data/unit/projectedUpTo").asLong()).isGreaterThanOrEqualTo(bulk.path("position").asLong());
    }

    @Test
    @SuppressWarnings("unchecked") // written by visit(...)
    void aVisitElsewhereOrByWhoIsNoMemberOrInAUnitNotYetInForceIsRefused() {
        UnitId later = new UnitId("thon-sau-nay");
        EDGE.submit(new RegisterVillage(EDGE.id(), later, Edge.COMMUNE, UnitKind.THON, "Sau này", LocalDate.of(2024, 9,
                1), true));
        assertThat(refusal(visit(EDGE.uuid(), Edge.OTHER_COMMUNE.value(), "2024-08-10"))).isEqualTo(
                "VISIT_OUTSIDE_TEAM_AREA");
        assertThat(refusal(visit(EDGE.uuid(), later.value(), "2024-08-10"))).isEqualTo("UNIT_NOT_IN_FORCE");
        Map<String, Object> stranger = new LinkedHashMap<>(visit(EDGE.uuid(), Edge.COMMUNE.value(), "2024-08-10"));
        Map<String, Object> facts = new LinkedHashMap<>((Map<String, Object>) stranger.get("facts"));
        facts.put("by", Edge.CUONG.toString());
        stranger.put("facts", facts);
        assertThat(refusal(stranger)).isEqualTo("MEMBER_NOT_ACTIVE");
    }

    private static String refusal(Map<String, Object> visit) {
        JsonNode item = EDGE.officer().ask(LOG, Map.of("input", List.of(visit))).at("/data/logVisits/items/0");
        assertThat(item.path("status").asString()).as(item.toString()).isEqualTo("REFUSED");
        assertThat(item.at("/problem/vi").asString()).isNotEmpty();
        assertThat(item.at("/problem/en").asString()).isNotEmpty();
        return item.at("/problem/code").asString();
    }

    @Test
    void moreThanAThousandAreRefusedAsAWhole() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            items.add(visit(EDGE.uuid(), Edge.COMMUNE.value(), "2024-09-10"));
        }
        assertThat(Asking.codes(EDGE.officer().ask(LOG, Map.of("input", items)))).containsExactly("TOO_MANY_ITEMS");
    }

    @Test
    void oneIdIsOneBody() {
        UUID id = EDGE.uuid();
        JsonNode first = EDGE.officer()
                .ask(LOG, Map.of("input", List.of(visit(id, Edge.COMMUNE.value(),
                        "2024-08-10"))));
        assertThat(first.at("/data/logVisits/items/0/status").asString()).isEqualTo("ACCEPTED");
        JsonNode other = EDGE.officer()
                .ask(LOG, Map.of("input", List.of(visit(id, Edge.COMMUNE.value(),
                        "2024-08-11"))));
        assertThat(other.at("/data/logVisits/items/0/problem/code").asString()).isEqualTo("ID_REUSED");
    }

    private static JsonNode establish(UUID team, String name, String office) {
        return EDGE.officer()
                .ask("mutation($input:EstablishTeamInput!){establishTeam(input:$input){status id position "
                        + "recordedAt}}", Map.of("input", Map.of("id", EDGE.uuid().toString(), "team", team.toString(),
                                "unit",
                                Edge.VILLAGE.value(), "level", "VILLAGE", "name", name, "on", "2024-02-01", "decision",
                                Map.of(
                                        "number", "5/QĐ-UBND", "date", "2024-01-30", "office", office))));
    }

    @Test
    void decomposedTextIsStoredComposedAndOverlongTextIsRefusedWithItsField() {
        UUID team = EDGE.uuid();
        String name = "Tổ công nghệ số thôn Đặng";
        JsonNode made = establish(team, Normalizer.normalize(name, Normalizer.Form.NFD), "UBND xã");
        assertThat(made.at("/data/establishTeam/status").asString()).as(made.toString()).isEqualTo("ACCEPTED");
        JsonNode read = EDGE.officer()
                .ask("query($t:UUID!,$p:Long){team(id:$t,atLeast:$p){name}}", Map.of("t", team
                        .toString(), "p", made.at("/data/establishTeam/position").asLong()));
        assertThat(read.at("/data/team/name").asString()).isEqualTo(name);

        JsonNode tooLong = establish(EDGE.uuid(), "a".repeat(201), "UBND xã");
        assertThat(Asking.codes(tooLong)).containsExactly("TEXT_TOO_LONG");
        assertThat(tooLong.at("/errors/0/extensions/field").asString()).isEqualTo("name");
        JsonNode office = establish(EDGE.uuid(), "Tổ", "b".repeat(301));
        assertThat(office.at("/errors/0/extensions/field").asString()).isEqualTo("decision.office");
        assertThat(Asking.codes(establish(EDGE.uuid(), " ", "UBND xã"))).containsExactly("INVALID_INPUT");
    }

    @Test
    void halfACharacterIsRefusedWithItsField() {
        JsonNode half = named("Tổ \\ud83d số");
        assertThat(Asking.codes(half)).as(half.toString()).containsExactly("INVALID_INPUT");
        assertThat(half.at("/errors/0/extensions/field").asString()).isEqualTo("name");
        JsonNode whole = named("Tổ \\ud83d\\ude00 số");
        assertThat(whole.at("/data/establishTeam/status").asString()).as(whole.toString()).isEqualTo("ACCEPTED");
    }

    /** Written by hand: only as an escape does half a character reach the server. */
    private static JsonNode named(String escaped) {
        String query = "mutation($name:String!){establishTeam(input:{id:\"" + EDGE.uuid() + "\",team:\"" + EDGE.uuid()
                + "\",unit:\"" + Edge.VILLAGE
                + "\",level:VILLAGE,name:$name,on:\"2024-02-01\",decision:{number:\"5/QĐ\","
                + "date:\"2024-01-30\",office:\"UBND xã\"}}){status}}";
        String body = Asking.JSON.writeValueAsString(Asking.body(query, Map.of("name", "NAME")));
        return Asking.JSON.readTree(EDGE.officer().post(body.replace("\"NAME\"", "\"" + escaped + "\"")).body());
    }

    @Test
    void aYearOfMoreThanFourDigitsIsNoYear() {
        for (String day : List.of("+12345-01-01", "-0001-01-01", "+999999999-12-31", "2024-02-30", "hôm nay")) {
            JsonNode answer = EDGE.officer()
                    .ask("mutation($id:UUID!,$day:Date!){assignTarget(input:{id:$id,target:$id,unit:\"" + Edge.COMMUNE
                            + "\",measure:VISITS,value:5,from:\"2024-01-01\",lastDay:$day,basis:{number:\"1/QĐ\",date:"
                            + "\"2024-01-01\",office:\"UBND\"}}){status}}", Map.of("id", EDGE.uuid().toString(), "day",
                                    day));
            assertThat(Asking.codes(answer)).as(day + " " + answer).containsExactly("GRAPHQL_VALIDATION");
        }
    }

    @Test
    void aCampaignOfACommuneDoesNotTakeTheIdOfAWiderOne() {
        String id = "dot-" + EDGE.uuid();
        campaign(Edge.PROVINCE, id, LocalDate.of(2024, 10, 1));
        campaign(Edge.OTHER_COMMUNE, id, LocalDate.of(2024, 9, 1));
        EDGE.folded();
        assertThat(EDGE.context.getBean(Shelf.class)
                .campaign(id, EDGE.context.getBean(CommitLog.class).head())
                .orElseThrow()
                .area()).isEqualTo(Edge.PROVINCE);
    }

    private static void campaign(UnitId area, String id, LocalDate from) {
        LegalBasis basis = new LegalBasis("6/KH-UBND", LocalDate.of(2024, 8, 1), "UBND");
        EDGE.submit(new AdoptProgramme(new CommandId(EDGE.uuid()),
                new ProgrammeVersion(new ProgrammeId("kh-" + EDGE.uuid()), 1), "Kế hoạch", "Tổ", area, from, null,
                basis,
                List.of(new CampaignRule.Campaign(new Clause("1", Strength.REQUIRED, "1", ""), id, "Ra quân", from, from
                        .plusDays(9)))));
    }

    @Test
    void aReceiptStandsThoughTheNextMutationIsRefused() {
        String visit = "(input:{id:\"%s\",team:\"" + Edge.TEAM + "\",facts:{unit:\"" + Edge.COMMUNE
                + "\",occurredOn:\"%s\",by:\"" + Edge.AN + "\",area:SOCIETY,peopleGuided:1}}){status}";
        JsonNode answer = EDGE.officer()
                .ask("mutation{good:logVisit" + visit.formatted(EDGE.uuid(), "2024-06-01")
                        + " bad:logVisit" + visit.formatted(EDGE.uuid(), "2999-06-01") + "}");
        assertThat(answer.at("/data/good/status").asString()).isEqualTo("ACCEPTED");
        assertThat(answer.at("/data/bad").isNull()).isTrue();
        assertThat(Asking.codes(answer)).containsExactly("VISIT_IN_FUTURE");
        assertThat(answer.at("/errors/0/extensions/field").asString()).isEqualTo("facts.occurredOn");
    }

    @Test
    void aRefusalOfTheDomainIsAnErrorWithItsCode() {
        JsonNode again = establish(Edge.TEAM.value(), "Tổ", "UBND xã");
        assertThat(Asking.codes(again)).containsExactly("TEAM_EXISTS");
        assertThat(again.at("/errors/0/extensions/field").asString()).isEqualTo("team");
        assertThat(again.at("/errors/0/extensions/vi").asString()).isNotEmpty();
        assertThat(again.at("/errors/0/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void anErasedPersonIsNobodyAnyMore() throws Exception {
        String person = EDGE.uuid().toString();
        String on = "2024-03-01";
        EDGE.officer()
                .ask("mutation($input:JoinTeamInput!){joinTeam(input:$input){position}}", Map.of("input", Map.of(
                        "id", EDGE.uuid().toString(), "team", Edge.TEAM.toString(), "person", person, "profile", Map.of(
                                "name",
                                "Lò Thị Dung", "phone", "0912 345 678"), "on", on)));
        EDGE.folded();
        String members = "{members(unit:\"" + Edge.COMMUNE
                + "\",validAt:\"2024-10-01\"){edges{node{person erased name phone}}}}";
        assertThat(EDGE.officer().ask(members).toString()).contains("Lò Thị Dung", "0912345678");
        JsonNode erased = EDGE.officer()
                .ask("mutation{erasePerson(input:{id:\"" + EDGE.uuid() + "\",person:\"" + person
                        + "\",reason:REQUEST}){status}}");
        assertThat(erased.at("/data/erasePerson/status").asString()).as(erased.toString()).isEqualTo("ACCEPTED");
        EDGE.folded();
        JsonNode after = EDGE.officer().ask(members);
        assertThat(after.toString()).doesNotContain("Lò Thị Dung")
                .doesNotContain("0912345678")
                .doesNotContain("errors");
        assertThat(after.at("/data/members/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path(
                        "person").asString().equals(person))).singleElement().satisfies(node -> {
                            assertThat(node.path("erased").asBoolean()).isTrue();
                            assertThat(node.path("name").isNull()).isTrue();
                        });
        NameIndex names = EDGE.context.getBean(NameIndex.class);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (names.of(PersonId.parse(person)).isPresent() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(names.of(PersonId.parse(person))).isEmpty();
    }

    @Test
    void historyTellsWhatHappenedInTwoLanguages() {
        JsonNode answer = EDGE.as(Role.VIEWER, UnitId.COUNTRY)
                .ask("{history(team:\"" + Edge.TEAM
                        + "\",order:OLDEST,first:3){edges{cursor node{position type vi en occurredOn actor role authority{number} "
                        + "unit{fullName}}} pageInfo{hasNextPage endCursor}}}");
        assertThat(answer.at("/data/history/edges/0/node/type").asString()).as(answer.toString())
                .isEqualTo(
                        "team.established");
        assertThat(answer.at("/data/history/edges/0/node/vi").asString()).contains("Thành lập");
        assertThat(answer.at("/data/history/edges/1/node/vi").asString()).isEqualTo(
                "Một người vào “Tổ công nghệ số xã Đặng Sơn”.");
        JsonNode next = EDGE.as(Role.VIEWER, UnitId.COUNTRY)
                .ask("{history(team:\"" + Edge.TEAM
                        + "\",order:OLDEST,first:3,after:\"" + answer.at("/data/history/pageInfo/endCursor").asString()
                        + "\"){edges{node{position}}}}");
        assertThat(next.at("/data/history/edges/0/node/position").asLong()).isGreaterThan(answer.at(
                "/data/history/edges/2/node/position").asLong());
    }
}
