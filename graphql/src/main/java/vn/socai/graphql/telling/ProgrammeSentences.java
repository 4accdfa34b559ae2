package vn.socai.graphql.telling;

import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ExceptionGranted;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ProgrammeEvent.ProgrammeRuleAmended;

/** Sentences on programmes. */
final class ProgrammeSentences {
    private ProgrammeSentences() {}

    static Telling of(ProgrammeEvent event, Words words) {
        return switch (event) {
            case ProgrammeAdopted e -> adopted(e, words);
            case ProgrammeRuleAmended e -> {
                Term from = words.day(e.from());
                Term basis = words.basis(e.basis());
                yield new Telling("Quy định của chương trình tại " + words.unit(e.area()).vi() + " được sửa từ " + from
                        .vi() + " theo " + basis.vi() + ", thành phiên bản " + e.programme().version() + ".",
                        "Rules of the programme for " + words.unit(e.area()).en() + " were amended from " + from.en()
                                + " by " + basis.en() + ", as version " + e.programme().version() + ".");
            }
            case ExceptionGranted e -> {
                Term unit = words.unit(e.unit());
                Term from = words.day(e.from());
                Term basis = words.basis(e.basis());
                yield new Telling("Ngoại lệ cho " + unit.vi() + ": tối thiểu " + words.number(e.min()).vi()
                        + " tổ, từ " + from.vi() + " theo " + basis.vi() + ".", "Exception for " + unit.en()
                                + ": at least " + words.count(e.min(), "team", "teams") + ", from " + from.en() + " by "
                                + basis.en() + ".");
            }
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
