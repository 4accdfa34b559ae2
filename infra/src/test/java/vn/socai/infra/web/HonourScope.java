package vn.socai.infra.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** One difficulty, practice, commendation and score of the first province, with every text the same secret, and how to come to them. */
final class HonourScope {
    static final String SECRET = "Điều chỉ người trong địa bàn đọc được";
    private static final String BASIS = "{number:\"1/QĐ\",date:\"2024-01-01\",office:\"UBND\"}";
    private static final String DIFFICULTY = Edge.shared().uuid().toString();
    private static final String PRACTICE = Edge.shared().uuid().toString();
    private static final String COMMENDATION = Edge.shared().uuid().toString();
    private static final String EVALUATION = Edge.shared().uuid().toString();

    static {
        Map<String, String> all = attempts();
        for (String first : List.of("raiseDifficulty", "answerDifficulty", "submitPractice", "proposeCommendation",
                "openEvaluation", "selfScore")) {
            JsonNode answer = Edge.shared().officer().ask("mutation{" + first + all.get(first) + "{status}}");
            if (answer.has("errors")) {
                throw new AssertionError(answer);
            }
        }
        Edge.shared().folded();
    }

    private HonourScope() {}

    /** One attempt for every mutation. */
    static Map<String, String> attempts() {
        String unit = "unit:\"" + Edge.COMMUNE + "\"";
        String text = "text:\"" + SECRET + "\"";
        String on = "on:\"2024-09-01\"";
        String sheet = "position:1,sha256:\"" + "a".repeat(64) + "\",points:[],explanation:\"" + SECRET + "\"";
        Map<String, String> all = new TreeMap<>();
        put(all, "raiseDifficulty", "difficulty:\"" + DIFFICULTY + "\"," + unit + ",by:TEAM,to:COMMUNE_COMMITTEE,"
                + text + "," + on);
        put(all, "escalateDifficulty", "difficulty:\"" + DIFFICULTY
                + "\",by:COMMUNE_COMMITTEE,to:COMMUNE_CHAIRMAN," + on);
        put(all, "answerDifficulty", "difficulty:\"" + DIFFICULTY + "\",by:COMMUNE_COMMITTEE," + text + "," + on);
        put(all, "closeDifficulty", "difficulty:\"" + DIFFICULTY + "\",by:COMMUNE_COMMITTEE,outcome:SOLVED," + on);
        put(all, "submitPractice", "practice:\"" + PRACTICE + "\"," + unit + ",title:\"" + SECRET + "\"," + text + ","
                + on);
        put(all, "endorsePractice", "practice:\"" + PRACTICE + "\",by:COMMUNE_COMMITTEE," + on);
        put(all, "sharePractice", "practice:\"" + PRACTICE + "\",by:COMMUNE_COMMITTEE,audience:\"" + Edge.COMMUNE
                + "\"," + on);
        put(all, "proposeCommendation", "commendation:\"" + COMMENDATION + "\"," + unit
                + ",by:TEAM,honouree:{resident:\"" + Edge.COMMUNE + "\"},name:\"" + SECRET + "\",reason:\"" + SECRET
                + "\"," + on);
        put(all, "declineCommendation", "commendation:\"" + COMMENDATION + "\",by:COMMUNE_CHAIRMAN,reason:\"" + SECRET
                + "\"," + on);
        put(all, "decideCommendation", "commendation:\"" + COMMENDATION
                + "\",by:COMMUNE_CHAIRMAN,form:GIAY_KHEN,decision:" + BASIS + "," + on);
        put(all, "revokeCommendation", "commendation:\"" + COMMENDATION
                + "\",by:COMMUNE_CHAIRMAN,ground:FORGED_FILE,decision:" + BASIS + "," + on);
        String selected = "programme:\"ministry-2024\",unit:\"" + Edge.PROVINCE + "\",person:\"" + Edge.AN
                + "\",by:PROVINCE_DIGITAL," + on;
        put(all, "selectOutstandingMember", selected + ",team:\"" + Edge.TEAM + "\"");
        put(all, "withdrawOutstandingMember", selected);
        put(all, "openEvaluation", "evaluation:\"" + EVALUATION + "\"," + unit
                + ",from:\"2024-01-01\",lastDay:\"2024-08-31\",criteria:[{criterion:\"reports\",hundredths:100}],basis:"
                + BASIS);
        String score = "evaluation:\"" + EVALUATION + "\"," + unit + ",subject:UNIT," + on;
        put(all, "selfScore", score + "," + sheet);
        put(all, "reviewScore", score + ",by:PROVINCE_COMMITTEE," + sheet);
        put(all, "classifyUnit", score + ",by:PROVINCE_COMMITTEE,grade:\"Tốt\",decision:" + BASIS);
        return all;
    }

    private static void put(Map<String, String> all, String mutation, String fields) {
        all.put(mutation, "(input:{id:\"" + Edge.shared().uuid() + "\"," + fields + "})");
    }

    /** How to come to each type with personal fields. */
    static Map<String, List<String>> ways() {
        return Map.of("Difficulty", List.of("{difficulties(unit:\"%1$s\"){edges{node{%2$s}}}}"), "DifficultyStep",
                List.of("{difficulties(unit:\"%1$s\"){edges{node{way{%2$s}}}}}"), "Practice", List.of(
                        "{practices(unit:\"%1$s\"){edges{node{%2$s}}}}"), "Commendation", List.of(
                                "{commendations(unit:\"%1$s\"){edges{node{%2$s}}}}"), "ScoreStep", List.of(
                                        "{evaluation(evaluation:\"" + EVALUATION + "\"){scores{self{%2$s}}}}"));
    }
}
