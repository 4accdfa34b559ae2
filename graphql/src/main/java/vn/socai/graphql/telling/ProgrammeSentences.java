package vn.socai.graphql.telling;

import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;

/** Sentences on programmes. */
final class ProgrammeSentences {
    private ProgrammeSentences() {}

    static Telling of(ProgrammeEvent event, Words words) {
        return switch (event) {
            case ProgrammeAdopted e -> adopted(e, words);
        };
    }

    private static Telling adopted(ProgrammeAdopted event, Words words) {
        Term area = words.unit(event.area());
        Term from = words.day(event.from());
        int version = event.programme().version();
        int rules = event.rules().size();
        return new Telling("Chương trình “" + event.title() + "”, phiên bản " + version + ", được áp dụng tại "
                + area.vi() + " từ " + from.vi() + ", gồm " + words.number(rules).vi() + " quy định.",
                "Programme “" + event.title() + "”, version " + version + ", was adopted for " + area.en() + " from "
                        + from.en() + ", with " + words.count(rules, "rule", "rules") + ".");
    }
}
