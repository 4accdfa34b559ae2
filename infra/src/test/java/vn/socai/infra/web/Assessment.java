package vn.socai.infra.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation of communes: each criterion is worth ten points, and from six in ten on a result is good. */
record Assessment(Party reviewer, String office, String period) {
    /** Opens it for a unit's communes. */
    Assessment opened(String area, String from, String lastDay, String... criteria) {
        reviewer.does("openEvaluation", "evaluation: $" + period + ", unit: $" + area + ", from: " + from
                + ", lastDay: "
                + lastDay + ", criteria: [" + Stream.of(criteria)
                        .map(criterion -> "{criterion: " + criterion + ", hundredths: 1000}")
                        .collect(Collectors.joining(", ")) + "], grades: [{name: Tốt, atLeast: " + 600 * criteria.length
                + "}, {name: Chưa tốt, atLeast: 0}], basis: " + Story.paper("9/KH", "today")).taken();
        return this;
    }

    /** The figures of a commune, or of its head: each criterion with what was counted out of how many. */
    Reading sheet(String commune, String subject) {
        return reviewer.reads("sheet", "evaluation: $" + period + ", unit: $" + commune + ", subject: " + subject);
    }

    /** The commune scores itself, the office above it reviews and grades; only the grade that the points earn is taken. */
    void scored(Party own, String commune, String subject, int points, String wrong, String grade) {
        Reading sheet = sheet(commune, subject);
        String score = "evaluation: $" + period + ", unit: $" + commune + ", subject: " + subject + ", on: today";
        String seen = score + ", position: " + sheet.at("/sheet/position") + ", sha256: " + sheet.at("/sheet/sha256")
                + ", points: [{criterion: " + sheet.at("/sheet/lines/0/criterion") + ", hundredths: " + points + "}]";
        own.does("selfScore", seen).taken();
        own.does("reviewScore", seen + ", by: " + office).refused("FORBIDDEN", "");
        reviewer.does("reviewScore", seen + ", by: " + office).taken();
        String graded = score + ", by: " + office + ", decision: " + Story.paper("10/QĐ", "today") + ", grade: ";
        reviewer.does("classifyUnit", graded + wrong).refused("GRADE_DISAGREES", "");
        reviewer.does("classifyUnit", graded + grade).taken();
    }
}
