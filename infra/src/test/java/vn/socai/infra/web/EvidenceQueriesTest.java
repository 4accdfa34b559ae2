package vn.socai.infra.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.ledger.CommitLog;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.Role;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;
import vn.socai.visit.VisitCommand.VoidVisit;

import static org.assertj.core.api.Assertions.assertThat;

/** A month of a commune: ten visits in time, then after the deadline one late, one mended, one taken back. */
class EvidenceQueriesTest {
    private static final Edge EDGE = Edge.shared();
    private static final YearMonth MONTH = YearMonth.of(2023, 5);
    private static final String WINDOW = "window:{month:\"2023-05\"},validAt:\"2024-10-01\"";
    private static final String UNIT = "unit:\"" + Edge.OTHER_COMMUNE + "\"";
    private static final String EFFECTS = "position type vi";

    private static long before;
    private static long after;
    private static Instant deadline;

    @BeforeAll
    static void happenings() {
        List<VisitId> visits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            visits.add(log(5, 2, new HouseholdRef(new UUID(77, i / 2))));
        }
        EDGE.folded();
        before = EDGE.context.getBean(CommitLog.class).head();
        deadline = EDGE.context.getBean(CommitLog.class).at(before).orElseThrow().recordedAt();
        // The clock of the ledger counts milliseconds: what comes now must come later.
        while (!Instant.now().isAfter(deadline.plusMillis(5))) {
            Thread.onSpinWait();
        }
        log(20, 4, new HouseholdRef(new UUID(77, 100)));
        EDGE.submit(new CorrectVisit(EDGE.id(), visits.get(0), Edge.OTHER_TEAM, MONTH, facts(6, 9, new HouseholdRef(
                new UUID(77, 0)))));
        EDGE.submit(new VoidVisit(EDGE.id(), visits.get(9), Edge.OTHER_TEAM, MONTH, VoidReason.OTHER));
        EDGE.folded();
        after = EDGE.context.getBean(CommitLog.class).head();
    }

    private static VisitId log(int day, int people, HouseholdRef household) {
        var id = EDGE.id();
        EDGE.submit(new LogVisit(id, Edge.OTHER_TEAM, facts(day, people, household)));
        return new VisitId(id.value());
    }

    private static VisitFacts facts(int day, int people, HouseholdRef household) {
        return new VisitFacts(Edge.OTHER_COMMUNE, LocalDate.of(2023, 5, day), Edge.CUONG, ActivityArea.SOCIETY, EnumSet
                .of(Skill.PAYMENT), people, household);
    }

    private static JsonNode ask(String query) {
        JsonNode answer = EDGE.as(Role.AUDITOR, UnitId.COUNTRY).ask(query);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }

    @Test
    void aFigureIsOpenedIntoItsEventsPageByPage() {
        for (String figure : List.of("{of:VISITS}", "{of:PEOPLE_GUIDED}", "{of:HOUSEHOLDS}", "{skill:PAYMENT}",
                "{area:SOCIETY}", "{of:TEAMS}", "{teamsOfLevel:COMMUNE}", "{of:MEMBERS}")) {
            long sum = 0;
            long value = -1;
            String cursor = null;
            do {
                JsonNode page = ask("{evidence(" + UNIT + "," + WINDOW + ",figure:" + figure + ",first:3,at:" + after
                        + (cursor == null ? "" : ",after:\"" + cursor + "\"") + "){value edges{node{amount event{"
                        + EFFECTS + "} parts{day amount unit{id}}}} pageInfo{hasNextPage endCursor} projectedUpTo}}")
                        .path("evidence");
                assertThat(page.path("projectedUpTo").asLong()).isEqualTo(after);
                assertThat(page.path("edges").size()).isLessThanOrEqualTo(3);
                sum += page.path("edges").valueStream().mapToLong(e -> e.at("/node/amount").asLong()).sum();
                value = page.path("value").asLong();
                cursor = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString()
                        : null;
            } while (cursor != null);
            assertThat(value).as(figure).isPositive();
            assertThat(sum).as(figure).isEqualTo(value);
        }
    }

    @Test
    void aSpanOfDaysOffersNoHouseholds() {
        JsonNode page = ask("{evidence(" + UNIT + ",window:{days:{from:\"2023-05-01\",lastDay:\"2023-05-09\"}},"
                + "figure:{of:HOUSEHOLDS}){value edges{cursor} pageInfo{hasNextPage}}}").path("evidence");
        assertThat(page.path("value").isNull()).isTrue();
        assertThat(page.path("edges").isEmpty()).isTrue();
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void whatWasChangedAfterADeadlineIsToldWithItsEvents() {
        JsonNode changes = ask("{changedBetween(" + UNIT + "," + WINDOW + ",knownA:\"" + deadline
                + "\"){positionA positionB lines{unit{id} figures{figure{of teamsOfLevel skill area} a b moved}} "
                + "events(first:50){edges{node{event{" + EFFECTS + "} effects{unit{id} figure{of} amount}}} "
                + "pageInfo{hasNextPage}} projectedUpTo}}").path("changedBetween");
        assertThat(changes.path("positionA").asLong()).isEqualTo(before);
        assertThat(changes.path("positionB").asLong()).isGreaterThanOrEqualTo(after);
        Map<String, List<Long>> figures = new HashMap<>();
        changes.at("/lines/0/figures")
                .valueStream()
                .forEach(f -> figures.put(f.at("/figure/of").asString(""), List.of(f.path("a").asLong(), f.path("b")
                        .asLong(), f.path("moved").asLong())));
        // One came late and one was taken back: the number of visits does not tell, the people and the households do.
        assertThat(figures).doesNotContainKey("VISITS")
                .containsEntry("PEOPLE_GUIDED", List.of(20L, 29L, 0L))
                .containsEntry("HOUSEHOLDS", List.of(5L, 6L, 0L));
        assertThat(changes.at("/events/edges").valueStream().map(e -> e.at("/node/event/type").asString()))
                .containsExactly("visit.logged", "visit.corrected", "visit.voided");
        Map<String, Long> added = new HashMap<>();
        changes.at("/events/edges")
                .valueStream()
                .flatMap(e -> e.at("/node/effects").valueStream())
                .forEach(e -> added.merge(e.at("/figure/of").asString(""), e.path("amount").asLong(), Long::sum));
        assertThat(added).containsEntry("VISITS", 0L)
                .containsEntry("PEOPLE_GUIDED", 9L)
                .containsEntry("HOUSEHOLDS",
                        1L);
    }

    @Test
    void everyReadAnswersAsOfAMomentToo() {
        JsonNode then = ask("{unit(id:\"" + Edge.OTHER_COMMUNE + "\",validAt:\"2024-10-01\",knownAt:\"" + deadline
                + "\"){projectedUpTo rollUp(window:{month:\"2023-05\"}){figures{visits peopleGuided} projectedUpTo}}}")
                .path("unit");
        assertThat(then.path("projectedUpTo").asLong()).isEqualTo(before);
        assertThat(then.at("/rollUp/figures/peopleGuided").asLong()).isEqualTo(20);
        assertThat(ask("{nation(knownAt:\"2999-01-01T00:00:00+07:00\"){projectedUpTo}}").at("/nation/projectedUpTo")
                .asLong()).isGreaterThanOrEqualTo(after);
        Asking asking = EDGE.as(Role.VIEWER, UnitId.COUNTRY);
        // Before the first commit the ledger knows no unit.
        assertThat(Asking.codes(asking.ask("{nation(knownAt:\"2020-01-01T00:00:00Z\"){projectedUpTo}}")))
                .containsExactly("UNIT_NOT_IN_FORCE");
        assertThat(Asking.codes(asking.ask("{nation(at:3,knownAt:\"2999-01-01T00:00:00Z\"){id}}"))).containsExactly(
                "AT_OR_KNOWN_AT");
    }

    @Test
    void theSchemaOffersAMomentWhereverItOffersAPosition() {
        JsonNode fields = EDGE.as(Role.VIEWER, UnitId.COUNTRY)
                .ask("{__schema{queryType{fields{name args{name}}}}}")
                .at("/data/__schema/queryType/fields");
        List<String> offering = new ArrayList<>();
        fields.valueStream().forEach(field -> {
            List<String> arguments = field.path("args").valueStream().map(a -> a.path("name").asString()).toList();
            assertThat(arguments.contains("knownAt")).as(field.path("name").asString())
                    .isEqualTo(arguments.contains(
                            "at"));
            if (arguments.contains("knownAt")) {
                offering.add(field.path("name").asString());
            }
        });
        assertThat(offering).contains("unit", "nation", "history", "evidence", "teams", "members", "coverage");
    }

    @Test
    void momentsInTheWrongOrderAreRefused() {
        JsonNode answer = EDGE.as(Role.VIEWER, UnitId.COUNTRY)
                .ask("{changedBetween(" + UNIT + ",knownA:\"" + deadline
                        + "\",knownB:\"2020-01-01T00:00:00Z\"){positionA}}");
        assertThat(Asking.codes(answer)).containsExactly("INVALID_INPUT");
    }
}
