package vn.socai.difficulty;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.Authority;
import vn.socai.value.DifficultyId;

/** Why a difficulty was left as it is. */
public sealed interface DifficultyRejection extends Worded {
    /** No such difficulty was ever raised. */
    record UnknownDifficulty() implements DifficultyRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_DIFFICULTY", "Trong sổ không có khó khăn, vướng mắc này.",
                    "The ledger knows no such difficulty.").at("difficulty");
        }
    }

    /** A difficulty with this id was raised before. */
    record DifficultyExists(DifficultyId difficulty) implements DifficultyRejection {
        @Override
        public Wording wording() {
            return Wording.of("DIFFICULTY_EXISTS", "Khó khăn, vướng mắc này đã được nêu.",
                    "This difficulty was raised already.").at("difficulty");
        }
    }

    /** The programme sends difficulties to another office next. */
    record OffRoute(Authority next, String number) implements DifficultyRejection {
        @Override
        public Wording wording() {
            return Wording.of("DIFFICULTY_OFF_ROUTE",
                    "Theo chương trình, khó khăn này phải gửi tới " + next.vi() + ".",
                    "By the programme this difficulty goes to the " + next.en() + ".").at("to").by(number);
        }
    }

    /** It lies with somebody else. */
    record NotHolder(Authority holder) implements DifficultyRejection {
        @Override
        public Wording wording() {
            return Wording.of("DIFFICULTY_HELD_BY_OTHER", "Việc này đang do " + holder.vi() + " xử lý.",
                    "It lies with the " + holder.en() + ".").at("by");
        }
    }

    /** Only whoever raised it takes it back. */
    record NotRaiser(Authority raiser) implements DifficultyRejection {
        @Override
        public Wording wording() {
            return Wording.of("DIFFICULTY_RAISED_BY_OTHER", "Chỉ " + raiser.vi() + " đã nêu mới được rút lại.",
                    "Only the " + raiser.en() + " who raised it may withdraw it.").at("by");
        }
    }

    /** Nobody has answered it yet. */
    record NotAnswered() implements DifficultyRejection {
        @Override
        public Wording wording() {
            return Wording.of("DIFFICULTY_NOT_ANSWERED", "Phải trả lời trước khi kết thúc.",
                    "It must be answered before it is closed.").at("outcome");
        }
    }

    /** It has ended. */
    record DifficultyEnded() implements DifficultyRejection {
        @Override
        public Wording wording() {
            return Wording.of("DIFFICULTY_CLOSED", "Khó khăn, vướng mắc này đã kết thúc.",
                    "This difficulty is closed.").at("difficulty");
        }
    }

    /** The day lies in the future, or before what happened to it last. */
    record WrongDay(LocalDate from, LocalDate today) implements DifficultyRejection {
        @Override
        public Wording wording() {
            return Wording.of("DIFFICULTY_WRONG_DAY", "Ngày phải từ " + from + " đến " + today + ".",
                    "The day must lie in " + from + " to " + today + ".").at("on");
        }
    }
}
