package vn.socai.infra.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What teams and offices do, through the API, under the documents that ship and on the real map. */
class WorkApiTest {
    /** Phước Dân township, Ninh Phước, Ninh Thuận; Yên Trạch, Phú Lương; Tả Phìn, Sa Pa. */
    private static final String NINH_THUAN = "22870.20220305";
    private static final UnitId KHU_PHO = new UnitId("khu-pho-1");
    private static final UUID TEAM = new UUID(70, 1);
    private static final UUID PERSON = new UUID(70, 2);
    private static Edge edge;

    @BeforeAll
    static void open() {
        edge = new Edge("--socai.development=true").onTheRealMap();
        edge.submit(new RegisterVillage(edge.id(), KHU_PHO, new UnitId(NINH_THUAN), UnitKind.KHU_PHO, "Mỹ Hiệp",
                Edge.BEGIN, true));
        edge.folded();
        accepted("establishTeam", "team:\"" + TEAM + "\",unit:\"" + KHU_PHO
                + "\",level:VILLAGE,name:\"Tổ Mỹ Hiệp\",on:\"2022-07-01\",decision:{number:\"1/QĐ\",date:\"2022-07-01\",office:\"UBND\"}");
        accepted("joinTeam", "team:\"" + TEAM + "\",person:\"" + PERSON
                + "\",profile:{name:\"Ai Đó\"},on:\"2022-07-02\"");
    }

    @AfterAll
    static void close() {
        edge.close();
    }

    private static Asking officer() {
        return edge.as(Role.OFFICER, UnitId.COUNTRY);
    }

    private static JsonNode hand(String mutation, String input) {
        return officer().ask("mutation{" + mutation + "(input:{id:\"" + edge.uuid() + "\"," + input
                + "}){status position warnings{rule}}}");
    }

    private static JsonNode accepted(String mutation, String input) {
        JsonNode answer = hand(mutation, input);
        assertThat(answer.at("/data/" + mutation + "/status").asString()).as(answer.toString()).isEqualTo("ACCEPTED");
        edge.folded();
        return answer.at("/data/" + mutation);
    }

    private static JsonNode refused(String mutation, String input, String code, String rule) {
        JsonNode answer = hand(mutation, input);
        assertThat(answer.at("/errors/0/extensions/code").asString()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.at("/errors/0/extensions/rule").asString()).as(answer.toString()).isEqualTo(rule);
        return answer.at("/errors/0/extensions");
    }

    private static JsonNode read(String query) {
        JsonNode answer = officer().ask("{" + query + "}");
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }

    @Test
    void aGroupWithAWrongNameIsRefusedWithTheRightOne() {
        String place = "place:{team:\"" + TEAM + "\"},group:\"" + edge.uuid()
                + "\",platform:ZALO,host:TEAM,on:\"2023-01-01\"";
        JsonNode before = groups();
        assertThat(before.at("/edges/0/node/faults/0").asString()).as(before.toString()).isEqualTo("MISSING");
        String suggested = before.at("/edges/0/node/suggestedName").asString();
        assertThat(suggested).startsWith("CNCĐ_Khu phố Mỹ Hiệp_");
        JsonNode told = refused("registerGroup", place + ",name:\"CNSCĐ_Mỹ Hiệp\"", "GROUP_NAME_WRONG", "NT12");
        assertThat(told.path("vi").asString()).contains(suggested);
        accepted("registerGroup", place + ",name:\"" + suggested + "\"");
        JsonNode after = groups();
        assertThat(after.path("edges")).as(after.toString()).hasSize(1);
        assertThat(after.at("/edges/0/node/group/name").asString()).isEqualTo(suggested);
        assertThat(after.at("/edges/0/node/faults")).isEmpty();
        assertThat(read("groups(unit:\"" + KHU_PHO + "\",validAt:\"2024-01-01\",faultyOnly:true){edges{cursor}}")
                .at("/groups/edges")).isEmpty();
    }

    private static JsonNode groups() {
        return read("groups(unit:\"" + KHU_PHO + "\",validAt:\"2024-01-01\"){edges{node{scope team suggestedName rule "
                + "faults missing group{name platform host} unit{fullName}}} projectedUpTo}").path("groups");
    }

    @Test
    void inVanHoAGroupThatLacksSomebodyIsTakenWithAWarning() {
        JsonNode receipt = accepted("registerGroup", "place:{team:\"" + Edge.TEAM + "\"},group:\"" + edge.uuid()
                + "\",platform:ZALO,name:\"Nhóm tổ xã\",host:TEAM_LEADER,participants:[MEMBERS],on:\"2023-01-01\"");
        assertThat(receipt.at("/warnings/0/rule").asString()).as(receipt.toString()).isEqualTo("VH15");
    }

    @Test
    void targetsAreAssignedByTheOfficeOfTheDocument() {
        String target = "unit:\"" + NINH_THUAN
                + "\",measure:ON_PLATFORM,platform:\"VNeID\",value:10,from:\"2024-01-01\","
                + "lastDay:\"2024-12-31\",basis:{number:\"9/KH\",date:\"2024-01-01\",office:\"Sở TT&TT\"}";
        refused("assignTarget", "target:\"" + edge.uuid() + "\"," + target + ",by:PROVINCE_COMMITTEE",
                "TARGET_NOT_ITS_OFFICE", "NT16");
        UUID id = edge.uuid();
        accepted("assignTarget", "target:\"" + id + "\"," + target + ",by:PROVINCE_DIGITAL");
        accepted("recordWork", "unit:\"" + KHU_PHO
                + "\",on:\"2024-05-01\",by:TEAM,work:{onPlatform:{platform:\"VNeID\","
                + "people:12}}");
        JsonNode score = read("target(id:\"" + id + "\"){measure figure value by platform lastDay}").path("target");
        assertThat(score.path("figure").asLong()).as(score.toString()).isEqualTo(12);
        assertThat(score.path("by").asString()).isEqualTo("PROVINCE_DIGITAL");
    }

    @Test
    void trainingReachesMembersOnce() {
        String session = "training:\"" + edge.uuid() + "\"";
        accepted("scheduleTraining", session + ",unit:\"" + NINH_THUAN
                + "\",on:\"2023-03-01\",by:PROVINCE_DIGITAL,with:[ENTERPRISE],topics:[DIGITAL_SKILLS]");
        accepted("recordAttendance", session + ",team:\"" + TEAM + "\",members:[\"" + PERSON + "\"]");
        JsonNode answer = hand("recordAttendance", session + ",team:\"" + TEAM + "\",members:[\"" + PERSON + "\"]");
        assertThat(Asking.codes(answer)).containsExactly("NOTHING_CHANGES");
        JsonNode coverage = read("trainingCoverage(unit:\"" + NINH_THUAN
                + "\",validAt:\"2023-06-01\"){teams members trained trainedTeams repeatedly plans}").path(
                        "trainingCoverage");
        assertThat(coverage.path("members").asInt()).as(coverage.toString()).isEqualTo(1);
        assertThat(coverage.path("trained").asInt()).isEqualTo(1);
        assertThat(coverage.path("repeatedly").asInt()).isZero();
        JsonNode sessions = read("trainings(unit:\"" + NINH_THUAN
                + "\",validAt:\"2023-06-01\"){edges{node{on by with topics teams attended unit{fullName}}}}").path(
                        "trainings");
        assertThat(sessions.at("/edges/0/node/attended").asInt()).as(sessions.toString()).isEqualTo(1);
    }

    @Test
    void workMeetsTheRulesOfEveryProgrammeThatBinds() {
        String here = "unit:\"" + KHU_PHO + "\",on:\"2024-06-01\",by:TEAM,work:";
        UUID house = edge.uuid();
        accepted("recordWork", here + "{proficient:{household:\"" + house
                + "\",skills:[PUBLIC_SERVICES,SHOPPING,PAYMENT,SELF_PROTECTION,LOCAL_PLATFORM]}}");
        accepted("recordWork", here + "{proficient:{household:\"" + edge.uuid() + "\",skills:[PAYMENT]}}");
        accepted("recordWork", here + "{counted:{population:HOUSEHOLDS,number:4}}");
        accepted("recordWork", here + "{ocopListed:{product:\"" + edge.uuid() + "\",platform:\"Voso\"}}");
        accepted("recordWork", here + "{counted:{population:OCOP_PRODUCTS,number:1}}");
        accepted("recordWork", here + "{done:{task:SURVEYS,count:30}}");
        JsonNode funds = accepted("recordWork", "unit:\"" + NINH_THUAN
                + "\",on:\"2024-06-01\",by:PROVINCE_FINANCE,work:{funded:{source:LOCAL_RECURRENT,tier:COMMUNE,year:2024,dong:5000000}}");
        assertThat(funds.at("/warnings/0/rule").asString()).isEqualTo("NT17");
        JsonNode work = read("work(unit:\"" + NINH_THUAN
                + "\",from:\"2024-01-01\",lastDay:\"2024-12-31\",validAt:\"2024-12-31\"){lines{kind task by amount records} "
                + "months{month lines{kind}} proficiency{proficient known visited counted} ocop{listed counted} "
                + "rules{programme rule vi en done of percent grade}}").path("work");
        assertThat(work.at("/proficiency/proficient").asLong()).as(work.toString()).isEqualTo(1);
        JsonNode asWas = read("work(unit:\"" + NINH_THUAN + "\",from:\"2024-01-01\",lastDay:\"2024-12-31\","
                + "hierarchy:{asWas:true}){lines{kind task by amount records} proficiency{proficient} hierarchy{kind days}}")
                .path("work");
        assertThat(asWas.path("lines")).isEqualTo(work.path("lines"));
        assertThat(asWas.at("/proficiency/proficient").asLong()).isEqualTo(1);
        assertThat(asWas.path("hierarchy").toString()).isEqualTo(
                "{\"kind\":\"AS_WAS\",\"days\":[\"2024-01-01\"]}");
        assertThat(work.at("/proficiency/known").asLong()).isEqualTo(2);
        assertThat(work.at("/proficiency/counted").asLong()).isEqualTo(4);
        assertThat(work.at("/ocop/listed").asLong()).isEqualTo(1);
        assertThat(rule(work, "NT9").getFirst().path("grade").asString()).isEqualTo("FINE");
        JsonNode bt4 = rule(work, "BT4").getFirst();
        assertThat(bt4.path("done").asLong()).as(bt4.toString()).isEqualTo(1);
        assertThat(bt4.path("of").asLong()).isEqualTo(4);
        assertThat(bt4.path("grade").asString()).isEqualTo("NOTED");
        assertThat(rule(work, "NT11")).anySatisfy(line -> {
            assertThat(line.path("done").asLong()).isEqualTo(1);
            assertThat(line.path("grade").asString()).isEqualTo("FINE");
        }).anySatisfy(line -> assertThat(line.path("grade").asString()).isEqualTo("BREACH"));
    }

    private static List<JsonNode> rule(JsonNode work, String number) {
        return StreamSupport.stream(work.path("rules").spliterator(), false)
                .filter(line -> line.path("rule").asString().equals(number))
                .toList();
    }

    @Test
    void aRecordIsTakenBackByItsIdAlone() {
        UUID id = edge.uuid();
        String record = "mutation{recordWork(input:{id:\"" + id + "\",unit:\"" + NINH_THUAN
                + "\",on:\"2023-02-01\",by:COMMUNE_COMMITTEE,work:{done:{task:HELP_CLASSES,count:7}}}){status position}}";
        officer().ask(record);
        assertThat(officer().ask(record).at("/data/recordWork/status").asString()).isEqualTo("DUPLICATE");
        edge.folded();
        assertThat(classes()).isEqualTo(7);
        accepted("takeBackWork", "record:\"" + id + "\",reason:ENTERED_TWICE");
        assertThat(classes()).isZero();
        assertThat(Asking.codes(hand("takeBackWork", "record:\"" + edge.uuid() + "\",reason:OTHER")))
                .containsExactly("UNKNOWN_WORK");
    }

    private static long classes() {
        JsonNode lines = read("work(unit:\"" + NINH_THUAN
                + "\",from:\"2023-02-01\",lastDay:\"2023-02-28\",validAt:\"2023-02-28\"){lines{task amount}}")
                .path("work")
                .path("lines");
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("task").asString("").equals("HELP_CLASSES"))
                .mapToLong(line -> line.path("amount").asLong())
                .sum();
    }

    @Test
    void theCampaignHasTenDaysAndABoard() {
        String team = "campaign:\"ra-quan-2024\",team:\"" + TEAM + "\"";
        refused("logCampaignDay", team + ",day:\"2024-09-30\"", "CAMPAIGN_DAY_OUTSIDE", "BT10");
        refused("logCampaignDay", team + ",day:\"2024-10-11\"", "CAMPAIGN_DAY_OUTSIDE", "BT10");
        refused("submitCampaignPlan", team + ",topics:[LOCAL],days:[\"2024-10-11\"]", "CAMPAIGN_DAY_OUTSIDE", "BT10");
        accepted("submitCampaignPlan", team
                + ",topics:[CASHLESS_PAYMENT],days:[\"2024-10-01\",\"2024-10-02\"],households:20");
        accepted("logCampaignDay", team + ",day:\"2024-10-01\"");
        accepted("logVisit", "team:\"" + TEAM + "\",facts:{unit:\"" + KHU_PHO
                + "\",occurredOn:\"2024-10-10\",by:\"" + PERSON + "\",area:ECONOMY,peopleGuided:3}");
        refused("closeCampaign", "campaign:\"ra-quan-2024\",unit:\"58.20220305\",by:PROVINCE_COMMITTEE,report:"
                + "{number:\"1/BC\",date:\"2024-10-20\",office:\"Sở\"}", "CAMPAIGN_NOT_ITS_OFFICE", "BT10");
        accepted("closeCampaign", "campaign:\"ra-quan-2024\",unit:\"58.20220305\",by:PROVINCE_DIGITAL,report:"
                + "{number:\"1/BC\",date:\"2024-10-20\",office:\"Sở\"}");
        JsonNode board = read(
                "campaignBoard(campaign:\"ra-quan-2024\",unit:\"58.20220305\"){slogan closedOn report{number} "
                        + "whole{teams plans teamsOut visits peopleGuided} days{day teamsOut visits} children{unit{fullName} teamsOut plans} "
                        + "hierarchy{kind days} projectedUpTo}").path("campaignBoard");
        assertThat(board.path("slogan").asString()).as(board.toString()).startsWith("đi từng ngõ, gõ từng nhà");
        assertThat(board.path("hierarchy").toString()).isEqualTo("{\"kind\":\"AS_OF\",\"days\":[\"2024-10-10\"]}");
        JsonNode today = read("campaignBoard(campaign:\"ra-quan-2024\",unit:\"VN\",hierarchy:{restated:true}){"
                + "whole{teamsOut} children{unit{id} teamsOut} hierarchy{kind}}").path("campaignBoard");
        assertThat(today.at("/hierarchy/kind").asString()).isEqualTo("RESTATED");
        assertThat(today.path("children")).as("the provinces of two tiers").hasSize(34);
        assertThat(today.path("children").valueStream().mapToInt(line -> line.path("teamsOut").asInt()).sum())
                .isEqualTo(
                        today.at("/whole/teamsOut").asInt());
        assertThat(board.at("/whole/plans").asInt()).isEqualTo(1);
        assertThat(board.at("/whole/teamsOut").asInt()).isEqualTo(1);
        assertThat(board.path("days")).hasSize(10);
        assertThat(board.at("/days/0/teamsOut").asInt()).isEqualTo(1);
        assertThat(board.at("/days/0/visits").asInt()).isZero();
        assertThat(board.at("/days/9/teamsOut").asInt()).isEqualTo(1);
        assertThat(board.at("/days/9/visits").asInt()).isEqualTo(1);
        assertThat(board.at("/report/number").asString()).isEqualTo("1/BC");
        Map<Boolean, Long> children = StreamSupport.stream(board.path("children").spliterator(), false)
                .collect(java.util.stream.Collectors.partitioningBy(line -> line.path("teamsOut").asInt() > 0,
                        java.util.stream.Collectors.counting()));
        assertThat(children.get(true)).isEqualTo(1);
    }

    @Test
    void inPhuLuongAHamletWithATeamNeedsAResidentsGroupBesideTheCommunes() {
        UnitId commune = new UnitId("05617.20220305");
        UnitId hamlet = new UnitId("xom-1");
        edge.submit(new RegisterVillage(edge.id(), hamlet, commune, UnitKind.XOM, "Một", Edge.BEGIN, true));
        edge.submit(new RegisterVillage(edge.id(), new UnitId("xom-2"), commune, UnitKind.XOM, "Hai", Edge.BEGIN,
                true));
        edge.folded();
        accepted("establishTeam", "team:\"" + edge.uuid() + "\",unit:\"" + hamlet
                + "\",level:VILLAGE,name:\"Tổ xóm Một\",on:\"2022-05-20\",decision:{number:\"2/QĐ\",date:\"2022-05-20\",office:\"UBND\"}");
        accepted("registerGroup", "place:{commune:\"" + commune + "\"},group:\"" + edge.uuid()
                + "\",platform:GAPO,name:\"Nhóm chung\",host:COMMUNE_COMMITTEE,participants:[COMMUNE_LEADERS,TEAMS,"
                + "DISTRICT_CULTURE_OFFICE,PROVINCE_DIGITAL,ENTERPRISES],on:\"2022-06-01\"");
        JsonNode places = read("groups(unit:\"" + commune
                + "\",validAt:\"2022-07-01\"){edges{node{scope rule faults unit{id}}}}").at("/groups/edges");
        assertThat(places).as(places.toString()).hasSize(2);
        assertThat(places.at("/0/node/rule").asString()).isEqualTo("PL14");
        assertThat(places.at("/0/node/faults")).isEmpty();
        assertThat(places.at("/1/node/rule").asString()).isEqualTo("PL13");
        assertThat(places.at("/1/node/unit/id").asString()).isEqualTo("xom-1");
        assertThat(places.at("/1/node/faults/0").asString()).isEqualTo("MISSING");
        refused("registerGroup", "place:{residents:\"" + hamlet + "\"},group:\"" + edge.uuid()
                + "\",platform:FOREIGN,name:\"Nhóm dân\",host:TEAM,participants:[RESIDENTS],on:\"2022-06-01\"",
                "GROUP_PLATFORM_WRONG", "PL13");
    }
}
