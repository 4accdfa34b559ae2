package vn.socai.infra.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

import vn.socai.graphql.personal.AccessLog;
import vn.socai.graphql.personal.Personal;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks the schema: whatever writes or tells of a person must be tried here from outside the caller's subtree. */
class ScopeTest {
    private static final Edge EDGE = Edge.shared();
    private static final GraphQLSchema SCHEMA = EDGE.context.getBean(GraphQlSource.class).schema();

    private static final Set<String> BULK = Set.of("logVisits", "recordWorks", "openPastPeriods");

    @Test
    void noMutationWorksOutsideTheCallersSubtreeOrRole() {
        Map<String, String> attempts = MutationScope.attempts();
        Set<String> mutations = new TreeSet<>();
        SCHEMA.getMutationType().getFieldDefinitions().forEach(field -> mutations.add(field.getName()));
        assertThat(attempts.keySet()).as("every mutation is tried").containsExactlyInAnyOrderElementsOf(mutations);
        Asking auditor = EDGE.as(Role.AUDITOR, UnitId.COUNTRY);
        List<Asking> outsiders = List.of(EDGE.as(Role.OFFICER, Edge.OTHER_PROVINCE), EDGE.as(Role.TEAM_LEADER,
                Edge.OTHER_COMMUNE), auditor, EDGE.as(Role.VIEWER, UnitId.COUNTRY));
        long head = EDGE.context.getBean(CommitLog.class).head();
        for (Asking outsider : outsiders) {
            attempts.forEach((mutation, input) -> {
                if (outsider == auditor && mutation.equals("issueDossier")) {
                    return; // What an auditor is there for.
                }
                boolean bulk = BULK.contains(mutation);
                String fields = bulk ? "{items{problem{code}}}"
                        : MutationScope.ANSWERS.getOrDefault(mutation,
                                "{position}");
                JsonNode answer = outsider.ask("mutation{" + mutation + input + fields + "}");
                List<String> codes = bulk ? List.of(answer.at("/data/" + mutation + "/items/0/problem/code")
                        .asString()) : Asking.codes(answer);
                assertThat(codes).as(mutation + " " + answer).containsExactly("FORBIDDEN");
            });
        }
        assertThat(EDGE.context.getBean(CommitLog.class).head()).as("nothing was written").isEqualTo(head);
    }

    /** How to come to each type with personal fields: documents that reach persons of the first province. */
    private static final Map<String, List<String>> WAYS = ways();

    private static Map<String, List<String>> ways() {
        Map<String, List<String>> all = new HashMap<>(HonourScope.ways());
        all.put("Member", List.of(
                "{members(unit:\"%1$s\",validAt:\"2024-10-01\"){edges{node{person %2$s}}}}",
                "{state(team:\"%3$s\",validAt:\"2024-10-01\"){team{members{person %2$s}}}}",
                "{state(team:\"%3$s\",validAt:\"2024-10-01\"){team{stays{member{person %2$s}}}}}",
                "{state(person:\"%4$s\",validAt:\"2024-10-01\"){person{roles{member{person %2$s}}}}}",
                "{state(unit:\"%1$s\",validAt:\"2024-10-01\"){unit{teams{edges{node{members{person %2$s}}}}}}}",
                "{team(id:\"%3$s\"){members(validAt:\"2024-10-01\"){person %2$s}}}",
                "{teams(unit:\"%1$s\",validAt:\"2024-10-01\"){edges{node{members{person %2$s team{members{person %2$s}}}}}}}"));
        all.put("PendingRequest", ApplicantScope.ways());
        return all;
    }

    @Test
    void noPersonalFieldIsToldOutsideTheCallersSubtreeOrRole() {
        Map<String, Set<String>> personal = personalFields();
        assertThat(WAYS.keySet()).as("every type with personal fields is reached")
                .containsExactlyInAnyOrderElementsOf(
                        personal.keySet());
        assertThat(personal.get("Member")).containsExactlyInAnyOrder("name", "phone", "post");
        personal.forEach((type, fields) -> fields.forEach(field -> WAYS.get(type).forEach(way -> {
            String query = way.formatted(Edge.COMMUNE, field, Edge.TEAM, Edge.AN);
            String told = EDGE.officer().ask(query).toString();
            assertThat(told).as(query).contains(secret(type, field)).doesNotContain("errors");
            for (Asking outsider : List.of(EDGE.as(Role.OFFICER, Edge.OTHER_PROVINCE), EDGE.as(Role.AUDITOR,
                    Edge.OTHER_COMMUNE), EDGE.as(Role.VIEWER, UnitId.COUNTRY), EDGE.as(Role.OFFICER, Edge.VILLAGE))) {
                JsonNode answer = outsider.ask(query);
                assertThat(answer.toString()).as(query).doesNotContain(secret(type, field));
                assertThat(Asking.codes(answer)).as(query).contains("FORBIDDEN");
                if (type.equals("Member")) {
                    assertThat(answer.toString()).contains(Edge.AN.toString());
                }
            }
        })));
    }

    private static String secret(String type, String field) {
        boolean asking = type.equals("PendingRequest");
        return !asking && !type.equals("Member") ? HonourScope.SECRET : switch (field) {
            case "name" -> asking ? ApplicantScope.NAME : "Nguyễn Văn An";
            case "phone" -> asking ? ApplicantScope.PHONE : "+84900000000";
            case "post" -> asking ? ApplicantScope.POST : "Trưởng thôn";
            default -> throw new AssertionError("say what the personal field " + field + " holds");
        };
    }

    private static Map<String, Set<String>> personalFields() {
        Map<String, Set<String>> found = new HashMap<>();
        for (var type : SCHEMA.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                object.getFieldDefinitions()
                        .stream()
                        .filter(field -> field.hasAppliedDirective("personal"))
                        .forEach(
                                field -> found.computeIfAbsent(object.getName(), name -> new HashSet<>())
                                        .add(field.getName()));
            }
        }
        return found;
    }

    /** A field of a person that somebody forgets to mark would be told to all: whatever a source has of a profile must be marked. */
    @Test
    void subscriptionsReachNoPersonalField() {
        Set<String> seen = new HashSet<>();
        walk(SCHEMA.getSubscriptionType(), seen);
        assertThat(seen).doesNotContainAnyElementsOf(personalFields().keySet());
        assertThat(Personal.class).isInterface();
    }

    private static void walk(GraphQLObjectType type, Set<String> seen) {
        if (seen.add(type.getName())) {
            type.getFieldDefinitions().forEach(field -> {
                if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType next) {
                    walk(next, seen);
                }
            });
        }
    }

    @Test
    void searchingByNameIsForThoseWhoMayReadNames() {
        String search = "{members(unit:\"%s\",validAt:\"2024-10-01\",search:\"dang thi\"){edges{node{person}}}}";
        String order = "{members(unit:\"%s\",validAt:\"2024-10-01\",order:NAME){edges{node{person}}}}";
        for (String query : List.of(search, order)) {
            assertThat(Asking.codes(EDGE.as(Role.OFFICER, Edge.OTHER_PROVINCE).ask(query.formatted(Edge.COMMUNE))))
                    .containsExactly("FORBIDDEN");
            assertThat(Asking.codes(EDGE.as(Role.VIEWER, UnitId.COUNTRY).ask(query.formatted(Edge.COMMUNE))))
                    .containsExactly("FORBIDDEN");
        }
        JsonNode found = EDGE.officer().ask(search.formatted(Edge.COMMUNE));
        assertThat(found.at("/data/members/edges").size()).as(found.toString()).isEqualTo(1);
        assertThat(found.at("/data/members/edges/0/node/person").asString()).isEqualTo(Edge.BINH.toString());
        JsonNode ordered = EDGE.officer().ask(order.formatted(Edge.COMMUNE));
        assertThat(ordered.at("/data/members/edges/0/node/person").asString()).isEqualTo(Edge.AN.toString());
    }

    @Test
    void aMapOfAnotherDayWidensNobodysArea() {
        UnitId before = new UnitId("41.20220305");
        UnitId moved = new UnitId("41002.20220305");
        EDGE.submit(new EnactReorganisation(EDGE.id(), new LegalBasis("1/NQ-THU", LocalDate.of(2024, 12, 1),
                "Quốc hội"), LocalDate.of(2025, 1, 1), false, List.of(
                        new UnitChange.Amended(moved, null, null, null, new UnitId("40.20220305")))));
        LocalDate on = LocalDate.of(2022, 7, 10);
        TeamId team = new TeamId(EDGE.uuid());
        PersonId person = new PersonId(EDGE.uuid());
        EDGE.submit(new EstablishTeam(EDGE.id(), team, moved, TeamLevel.COMMUNE, "Tổ công nghệ số xã chuyển đi", on,
                Edge.BASIS));
        EDGE.submit(new JoinTeam(EDGE.id(), team, person, EDGE.context.getBean(Keyring.class)
                .seal(person, new Profile("Lý Thị Thử", null, null)), on));
        EDGE.folded();
        String query = "{members(unit:\"" + before
                + "\",validAt:\"2024-10-01\",search:\"ly thi\"){edges{node{person}}}}";
        assertThat(Asking.codes(EDGE.as(Role.OFFICER, before).ask(query))).containsExactly("FORBIDDEN");
        assertThat(EDGE.as(Role.OFFICER, UnitId.COUNTRY).ask(query).toString()).contains(person.toString());
    }

    @Test
    void everyReadIsRecordedAndOnlyAuditorsOfTheAreaSeeIt() {
        EDGE.officer()
                .ask("query Danh_ba {team(id:\"" + Edge.TEAM + "\"){members(validAt:\"2024-10-01\"){name phone}}}");
        List<AccessLog.Entry> latest = EDGE.context.getBean(AccessLog.class)
                .latest(Long.MAX_VALUE, 3)
                .stream()
                .filter(entry -> "Danh_ba".equals(entry.operation()))
                .filter(entry -> List.of(Edge.AN, Edge.BINH).contains(entry.read().person()))
                .toList();
        assertThat(latest).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.operation()).isEqualTo("Danh_ba");
            assertThat(entry.subject()).isEqualTo("officer-" + Edge.PROVINCE);
            assertThat(entry.read().fields()).containsExactlyInAnyOrder("name", "phone");
        });
        String query = "{accessLog(first:2){edges{node{actor operation person fields}} pageInfo{endCursor hasNextPage}}}";
        JsonNode seen = EDGE.as(Role.AUDITOR, Edge.PROVINCE).ask(query);
        assertThat(seen.at("/data/accessLog/edges").size()).as(seen.toString()).isEqualTo(2);
        assertThat(EDGE.as(Role.AUDITOR, Edge.OTHER_PROVINCE).ask(query).toString()).doesNotContain(Edge.AN
                .toString());
        assertThat(Asking.codes(EDGE.officer().ask(query))).containsExactly("FORBIDDEN");
        assertThat(Asking.codes(EDGE.as(Role.AUDITOR, Edge.OTHER_PROVINCE)
                .ask("{accessLog(unit:\"" + Edge.COMMUNE
                        + "\"){edges{cursor}}}"))).containsExactly("FORBIDDEN");
    }
}
