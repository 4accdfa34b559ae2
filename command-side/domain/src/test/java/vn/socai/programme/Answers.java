package vn.socai.programme;

import java.util.List;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;

/** What every single rule of a document answers, so that no rule hides behind another that says the same. */
final class Answers {
    static final String LC = "lao-cai-2022";
    static final String PL = "phu-luong-2022";
    static final String VH = "van-ho-2022";
    static final String NT = "ninh-thuan-2022";
    static final String BT = "ministry-2024";

    private Answers() {}

    /** One line for each rule that speaks of the matter: its number, the side, the grade; in order. */
    static List<String> of(Documents documents, String programme, Matter matter) {
        ProgrammeAdopted adopted = documents.programme(programme);
        return adopted.rules()
                .stream()
                .flatMap(rule -> Judge.judge(rule, adopted.programme(), matter).stream())
                .map(v -> v.rule() + " " + v.side() + " " + v.grade())
                .sorted()
                .toList();
    }
}
