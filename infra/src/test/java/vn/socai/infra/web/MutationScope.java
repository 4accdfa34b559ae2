package vn.socai.infra.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;

import static org.assertj.core.api.Assertions.assertThat;

/** One attempt for every mutation that tells of no honours, on things that lie in the first province of the shared edge. */
final class MutationScope {
    private static final Edge EDGE = Edge.shared();

    /** What is asked of the answer of mutations that give no plain receipt. */
    static final Map<String, String> ANSWERS = Map.of("issueDossier", "{receipt{position}}", "addCosignature",
            "{size}");

    private MutationScope() {}

    /** One attempt for every mutation, on things that lie in the first province; a new mutation must be added or the test fails. */
    static Map<String, String> attempts() {
        Map<String, String> all = new HashMap<>();
        String basis = "{number:\"1/QĐ\",date:\"2024-01-01\",office:\"UBND\"}";
        String id = "id:\"%s\"".formatted(EDGE.uuid());
        String team = id + ",team:\"" + Edge.TEAM + "\"";
        String facts = "{unit:\"" + Edge.COMMUNE + "\",occurredOn:\"2024-10-01\",by:\"" + Edge.AN
                + "\",area:SOCIETY,peopleGuided:1}";
        all.put("establishTeam", "(input:{" + id + ",team:\"" + EDGE.uuid() + "\",unit:\"" + Edge.COMMUNE
                + "\",level:COMMUNE,name:\"Tổ\",on:\"2024-01-01\",decision:" + basis + "})");
        all.put("renameTeam", "(input:{" + team + ",name:\"Tổ khác\",on:\"2024-01-01\",decision:" + basis + "})");
        all.put("dissolveTeam", "(input:{" + team + ",on:\"2024-01-01\",decision:" + basis + "})");
        all.put("joinTeam", "(input:{" + team + ",person:\"" + EDGE.uuid()
                + "\",profile:{name:\"Ai Đó\"},on:\"2024-01-01\"})");
        all.put("leaveTeam", "(input:{" + team + ",person:\"" + Edge.AN + "\",on:\"2024-01-01\"})");
        all.put("appointLeader", "(input:{" + team + ",person:\"" + Edge.BINH + "\",on:\"2024-01-01\"})");
        all.put("appointDeputy", "(input:{" + team + ",person:\"" + Edge.BINH + "\",on:\"2024-01-01\"})");
        all.put("erasePerson", "(input:{" + id + ",person:\"" + Edge.AN + "\",reason:REQUEST})");
        all.put("logVisit", "(input:{" + team + ",facts:" + facts + "})");
        all.put("logVisits", "(input:[{" + team + ",facts:" + facts + "}])");
        String visit = loggedVisit(facts);
        all.put("correctVisit", "(input:{" + id + ",visit:\"" + visit + "\",now:" + facts.replace("Guided:1",
                "Guided:2") + "})");
        all.put("voidVisit", "(input:{" + id + ",visit:\"" + visit + "\",reason:OTHER})");
        all.put("assignTarget", "(input:{" + id + ",target:\"" + EDGE.uuid() + "\",unit:\"" + Edge.COMMUNE
                + "\",measure:VISITS,value:5,from:\"2024-01-01\",lastDay:\"2024-12-31\",basis:" + basis + "})");
        all.put("adoptProgramme", "(input:{" + id + ",document:\"{id: thu, version: 1, title: T, teamLabel: Tổ, area: '"
                + Edge.PROVINCE + "', from: 2024-01-01, basis: {number: 1/QĐ, date: 2024-01-01, office: UBND}, "
                + "rules: [{number: X1, kind: teams_per_village, strength: required, section: '1', min: 1}]}\"})");
        String person = team + ",person:\"" + Edge.AN + "\",on:\"2024-01-01\"";
        String applicant = team + ",person:\"" + EDGE.uuid() + "\",profile:{name:\"Ai Đó\"},on:\"2024-01-01\"";
        all.put("reorganiseTeam", "(input:{" + team + ",on:\"2024-01-01\",decision:" + basis + "})");
        all.put("mergeTeams", "(input:{" + team + ",into:\"" + Edge.OTHER_TEAM + "\",on:\"2024-01-01\",decision:"
                + basis
                + "})");
        all.put("issueDossier", "(input:{" + id + ",dossier:\"" + EDGE.uuid() + "\",unit:\"" + Edge.COMMUNE
                + "\",from:\"2024-01-01\",lastDay:\"2024-12-31\"})");
        all.put("addCosignature", "(input:{size:1,witness:\"w\",line:\"l\"})");
        all.put("transferTeam", "(input:{" + team + ",unit:\"10002.20220305\",on:\"2024-01-01\",decision:" + basis
                + "})");
        all.put("formCollaboratorGroup", "(input:{" + team + ",on:\"2024-01-01\"})");
        all.put("addCollaborator", "(input:{" + applicant + "})");
        all.put("attestMember", "(input:{" + person + ",posts:[TEACHER]})");
        all.put("requestToJoin", "(input:{" + applicant + ",by:RESIDENT})");
        all.put("introduceApplicant", "(input:{" + person + ",by:TEAM_LEADER})");
        all.put("approveJoin", "(input:{" + person + ",by:COMMUNE_CHAIRMAN})");
        all.put("rejectJoin", "(input:{" + person + ",by:COMMUNE_CHAIRMAN})");
        all.put("requestToLeave", "(input:{" + person + ",by:MEMBER})");
        all.put("proposeLeave", "(input:{" + person + ",by:TEAM_LEADER})");
        all.put("approveLeave", "(input:{" + person + ",by:COMMUNE_CHAIRMAN})");
        String book = id + ",unit:\"" + Edge.COMMUNE + "\",programme:\"scope\",on:\"2024-01-01\"";
        all.put("fileDocuments", "(input:{" + book + ",what:[DECISION],by:COMMUNE_COMMITTEE})");
        all.put("openPilot", "(input:{" + book + "})");
        all.put("closePilot", "(input:{" + book + "})");
        all.put("summariseLessons", "(input:{" + book + "})");
        String scope = "scope-" + EDGE.uuid();
        EDGE.submit(new AdoptProgramme(EDGE.id(), new ProgrammeVersion(new ProgrammeId(scope), 1), "T", "Tổ",
                Edge.PROVINCE, LocalDate.of(2024, 1, 1), null, Edge.BASIS, List.of()));
        all.put("grantException", "(input:{" + id + ",programme:\"" + scope + "\",version:2,from:\"2024-01-01\",basis:"
                + basis + ",rule:\"X1\",level:VILLAGE,unit:\"" + Edge.COMMUNE + "\",min:1})");
        all.put("amendProgramme", "(input:{" + id + ",document:\"{id: " + scope + ", version: 2, from: 2024-01-01, "
                + "basis: {number: 1/QĐ, date: 2024-01-01, office: UBND}, numbers: [X1]}\"})");
        all.put("enactReorganisation", "(input:{" + id + ",effective:\"2024-01-01\",basis:" + basis
                + ",changes:[{amended:{unit:\"" + Edge.COMMUNE + "\",name:\"Khác\"}}]})");
        all.put("registerVillage", "(input:{" + id + ",village:\"thon-moi\",commune:\"" + Edge.COMMUNE
                + "\",kind:THON,name:\"Mới\",from:\"2024-01-01\"})");
        all.put("assignVillage", "(input:{" + id + ",village:\"" + Edge.VILLAGE + "\",commune:\"" + Edge.COMMUNE
                + "\",from:\"2024-01-01\"})");
        all.putAll(HonourScope.attempts());
        all.put("startRebuild", "");
        all.put("acceptRebuild", "(reason:\"Vì thế\")");
        all.put("abandonRebuild", "");
        reports(all, basis);
        String group = id + ",place:{team:\"" + Edge.TEAM + "\"},group:\"" + EDGE.uuid() + "\"";
        all.put("registerGroup", "(input:{" + group + ",platform:ZALO,name:\"Nhóm\",host:TEAM,on:\"2024-01-01\"})");
        all.put("changeGroup", "(input:{" + group + ",name:\"Nhóm\",on:\"2024-01-01\"})");
        all.put("closeGroup", "(input:{" + group + ",on:\"2024-01-01\"})");
        String training = id + ",training:\"" + EDGE.uuid() + "\"";
        all.put("scheduleTraining", "(input:{" + training + ",unit:\"" + Edge.COMMUNE
                + "\",on:\"2024-01-01\",by:COMMUNE_COMMITTEE,topics:[POLICY_LAW]})");
        all.put("recordAttendance", "(input:{" + training + ",team:\"" + Edge.TEAM + "\",members:[\"" + Edge.AN
                + "\"]})");
        all.put("cancelTraining", "(input:{" + training + ",unit:\"" + Edge.COMMUNE + "\"})");
        String work = "{" + id + ",unit:\"" + Edge.COMMUNE
                + "\",on:\"2024-01-01\",by:TEAM,work:{done:{task:SURVEYS}}}";
        all.put("recordWork", "(input:" + work + ")");
        all.put("recordWorks", "(input:[" + work + "])");
        all.put("takeBackWork", "(input:{" + id + ",record:\"" + recordedWork() + "\",reason:OTHER})");
        String campaign = id + ",campaign:\"ra-quan-2024\"";
        all.put("submitCampaignPlan", "(input:{" + campaign + ",team:\"" + Edge.TEAM
                + "\",topics:[LOCAL],days:[\"2024-10-01\"]})");
        all.put("logCampaignDay", "(input:{" + campaign + ",team:\"" + Edge.TEAM + "\",day:\"2024-10-01\"})");
        all.put("closeCampaign", "(input:{" + campaign + ",unit:\"" + Edge.COMMUNE + "\",by:COMMUNE_COMMITTEE,report:"
                + basis + "})");
        return all;
    }

    private static String recordedWork() {
        String id = EDGE.uuid().toString();
        JsonNode answer = EDGE.officer()
                .ask("mutation{recordWork(input:{id:\"" + id + "\",unit:\"" + Edge.COMMUNE
                        + "\",on:\"2024-01-01\",by:TEAM,work:{done:{task:SURVEYS}}}){status}}");
        assertThat(answer.at("/data/recordWork/status").asString()).as(answer.toString()).isEqualTo("ACCEPTED");
        EDGE.folded();
        return id;
    }

    private static void reports(Map<String, String> all, String basis) {
        EDGE.submit(ProgrammeDocuments.read("thu-10.yaml", """
                                                           id: thu-10
                                                           version: 1
                                                           title: Chương trình thử
                                                           teamLabel: Tổ
                                                           area: {code: "10", on: 2022-03-05}
                                                           from: 2022-07-01
                                                           basis: {number: 1/KH, date: 2022-07-01, office: UBND tỉnh}
                                                           rules:
                                                             - {number: T1, kind: report_duty, strength: required,
                                                                section: "1", from: [commune_committee],
                                                                to: [province_digital], frequency: [monthly],
                                                                contents: [activity], due: {day: 20, inclusive: false}}
                                                           """).command());
        EDGE.folded();
        String report = "id:\"%s\",report:{programme:\"thu-10\",rule:\"T1\",month:\"2024-01\",unit:\"%s\"}".formatted(
                EDGE.uuid(), Edge.COMMUNE);
        all.put("submitReport", "(input:{" + report + ",by:COMMUNE_COMMITTEE,prefilledAt:1,note:\"Lời\"})");
        all.put("enterPaperReport", "(input:{" + report + ",by:PROVINCE_DIGITAL,receivedOn:\"2024-01-19\",basis:"
                + basis
                + ",prefilledAt:1})");
        all.put("returnReport", "(input:{" + report + ",by:PROVINCE_DIGITAL,reason:\"Thiếu\"})");
        all.put("acceptReport", "(input:{" + report + ",by:PROVINCE_DIGITAL})");
        all.put("consolidateReports", "(input:{" + report + ",by:PROVINCE_DIGITAL,at:1})");
        all.put("lockPeriod", "(input:{" + report + ",by:PROVINCE_DIGITAL})");
        all.put("openPastPeriods", "(input:{id:\"" + EDGE.uuid()
                + "\",programme:\"thu-10\",rule:\"T1\",from:\"2024-01\",to:\"2024-01\"})");
    }

    private static String loggedVisit(String facts) {
        String id = EDGE.uuid().toString();
        JsonNode answer = EDGE.officer()
                .ask("mutation{logVisit(input:{id:\"" + id + "\",team:\"" + Edge.TEAM
                        + "\",facts:" + facts + "}){status}}");
        assertThat(answer.at("/data/logVisit/status").asString()).as(answer.toString()).isEqualTo("ACCEPTED");
        EDGE.folded();
        return id;
    }
}
