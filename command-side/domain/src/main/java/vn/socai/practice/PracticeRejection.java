package vn.socai.practice;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.Authority;
import vn.socai.value.PracticeId;

/** Why a practice was left as it is. */
public sealed interface PracticeRejection extends Worded {
    /** No such practice was ever submitted. */
    record UnknownPractice() implements PracticeRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_PRACTICE", "Trong sổ không có cách làm này.",
                    "The ledger knows no such practice.").at("practice");
        }
    }

    /** A practice with this id was submitted before. */
    record PracticeExists(PracticeId practice) implements PracticeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PRACTICE_EXISTS", "Cách làm này đã được gửi.", "This practice was submitted already.")
                    .at("practice");
        }
    }

    /** That office endorsed it before. */
    record EndorsedAlready(Authority office) implements PracticeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PRACTICE_ENDORSED", office.vi() + " đã công nhận cách làm này.",
                    "The " + office.en() + " endorsed it already.").at("by");
        }
    }

    /** It was shared there before. */
    record SharedAlready() implements PracticeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PRACTICE_SHARED", "Cách làm này đã được chia sẻ tới địa phương đó.",
                    "It was shared there already.").at("audience");
        }
    }

    /** The day lies in the future, or before what happened to it last. */
    record WrongDay(LocalDate from, LocalDate today) implements PracticeRejection {
        @Override
        public Wording wording() {
            return Wording.of("PRACTICE_WRONG_DAY", "Ngày phải từ " + from + " đến " + today + ".",
                    "The day must lie in " + from + " to " + today + ".").at("on");
        }
    }
}
