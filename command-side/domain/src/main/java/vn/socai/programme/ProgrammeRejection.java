package vn.socai.programme;

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
}
