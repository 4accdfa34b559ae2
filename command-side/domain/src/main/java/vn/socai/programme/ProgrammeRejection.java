package vn.socai.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

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

    /** No version of it was ever adopted. */
    record UnknownProgramme(ProgrammeId programme) implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_PROGRAMME", "Trong sổ không có chương trình này.",
                    "The ledger knows no such programme.").at("programme");
        }
    }

    /** A version would judge days on which the one before it did not stand yet. */
    record AmendedTooEarly(LocalDate earliest) implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_AMENDED_TOO_EARLY",
                    "Phiên bản mới chỉ có hiệu lực từ " + earliest + " trở đi.",
                    "A new version takes effect on " + earliest + " or later.").at("from");
        }
    }

    /** An amendment that changes no rule. */
    record NothingAmended() implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_NOTHING_AMENDED", "Chưa nêu quy định nào được sửa.",
                    "No rule is named that would change.").at("numbers");
        }
    }

    /** The last version has no such rule. */
    record UnknownRule(ProgrammeVersion last, String number) implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_RULE_UNKNOWN",
                    "Phiên bản " + last.version() + " của chương trình không có quy định này.",
                    "Version " + last.version() + " of the programme has no such rule.").at("rule").by(number);
        }
    }

    /** An exception is granted only in the area of the programme. */
    record OutsideArea(UnitId unit) implements ProgrammeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_OUTSIDE_AREA", "Đơn vị này không thuộc nơi áp dụng của chương trình.",
                    "The unit does not lie where the programme binds.").at("unit");
        }
    }
}
