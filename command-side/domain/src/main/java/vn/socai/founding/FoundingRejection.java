package vn.socai.founding;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.FilingKind;
import vn.socai.value.ProgrammeId;

/** Why something of a founding was not taken. */
public sealed interface FoundingRejection extends Worded {
    /** The day lies in the future. */
    record FiledInFuture(LocalDate on, LocalDate today) implements FoundingRejection {
        @Override
        public Wording wording() {
            return Wording.of("DATE_IN_FUTURE", "Ngày " + on + " ở tương lai (hôm nay là " + today + ").",
                    "The day " + on + " lies in the future (today is " + today + ").").at("on");
        }
    }

    /** The programme does not bind the unit on that day. */
    record NotBinding(ProgrammeId programme) implements FoundingRejection {
        @Override
        public Wording wording() {
            return Wording.of("PROGRAMME_NOT_BINDING", "Chương trình không áp dụng cho đơn vị này vào ngày đó.",
                    "The programme does not bind the unit on that day.").at("programme");
        }
    }

    /** Nothing is named. */
    record NothingFiled() implements FoundingRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOTHING_FILED", "Chưa nêu văn bản nào được gửi.",
                    "Nothing is named that was handed in.").at("what");
        }
    }

    /** It went from or to another office than the rule names, or through another. */
    record FiledElsewhere(FilingKind what, String number) implements FoundingRejection {
        @Override
        public Wording wording() {
            return Wording.of("FILED_ELSEWHERE", "Nơi gửi, nơi nhận hoặc nơi chuyển của " + what.vi()
                    + " khác quy định " + number + ".",
                    "Sender, receiver or channel of the " + what.en() + " is not that of rule " + number + ".")
                    .at("to")
                    .by(number);
        }
    }

    /** The programme knows no trial. */
    record NoPilot() implements FoundingRejection {
        @Override
        public Wording wording() {
            return Wording.of("NO_PILOT", "Chương trình không có thí điểm.",
                    "The programme has no pilot.").at("programme");
        }
    }

    /** The trial is under way. */
    record PilotOpen(LocalDate since) implements FoundingRejection {
        @Override
        public Wording wording() {
            return Wording.of("PILOT_OPEN", "Thí điểm đã mở từ ngày " + since + ".",
                    "The pilot is open since " + since + ".").at("on");
        }
    }

    /** The trial is not under way on that day. */
    record PilotNotOpen() implements FoundingRejection {
        @Override
        public Wording wording() {
            return Wording.of("PILOT_NOT_OPEN", "Thí điểm chưa mở vào ngày đó, hoặc đã kết thúc.",
                    "The pilot was not open on that day, or has ended.").at("on");
        }
    }

    /** The commune has as many teams of that level as its programme allows. */
    record CommuneFull(int max, String number) implements FoundingRejection {
        @Override
        public Wording wording() {
            return Wording.of("COMMUNE_HAS_TEAM", "Mỗi xã chỉ có " + max + " tổ ở cấp này (quy định " + number + ").",
                    "A commune has only " + max + " team of that level (rule " + number + ").").at("unit").by(number);
        }
    }
}
