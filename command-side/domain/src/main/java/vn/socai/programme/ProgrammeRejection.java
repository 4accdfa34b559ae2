package vn.socai.programme;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.ProgrammeVersion;

/** Why a programme was not adopted. */
public sealed interface ProgrammeRejection extends Worded {
    /** This version, or a later one, was adopted before. */
    record VersionTaken(ProgrammeVersion asked, int last) implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_VERSION_TAKEN",
                    "Chương trình " + asked.programme() + " đã có phiên bản " + last + "; phiên bản mới phải lớn hơn.",
                    "Programme " + asked.programme() + " stands at version " + last + "; a new one must be higher.")
                    .at("programme.version");
        }
    }

    /** It would end before it begins. */
    record PeriodEmpty() implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_PERIOD_EMPTY", "Ngày hết hiệu lực phải sau ngày bắt đầu.",
                    "The programme must end after it begins.").at("until");
        }
    }

    /** A rule contradicts itself or another rule of the document. */
    record RuleFaulty(String number, String sentenceVi, String sentenceEn) implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_RULE_FAULTY", sentenceVi, sentenceEn).at("rules").by(number);
        }
    }

    /** More rules than a document may have. */
    record TooManyRules(int max) implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_RULES_TOO_MANY", "Tối đa " + max + " quy định.",
                    "There may be at most " + max + " rules.").at("rules");
        }
    }

    /**
     * A document cannot be read at one place.
     *
     * @param place the path of words to it, such as {@code rules[2].level}
     * @param number of the rule in which it lies
     * @param sayVi what is wrong there, Vietnamese
     * @param sayEn the same in English
     */
    record DocumentFault(String place, @Nullable String number, String sayVi, String sayEn)
            implements ProgrammeRejection {
        @Override
        public Wording wording() {
            Wording wording = Wording.of("PROGRAMME_DOCUMENT_FAULTY", "Trường " + place + ": " + sayVi + ".",
                    place + " " + sayEn + ".").at(place);
            return number == null ? wording : wording.by(number);
        }

        /** The place, its rule and what is wrong, in English. */
        String line() {
            return (number == null ? "" : "rule " + number + ", ") + place + " " + sayEn;
        }
    }
}
