package vn.socai.visit;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Why a visit was not taken. */
public sealed interface VisitRejection extends Worded {
    /** The visit lies in the future. */
    record InFuture(LocalDate on, LocalDate today, String at) implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("VISIT_IN_FUTURE",
                    "Ngày thăm " + on + " ở tương lai (hôm nay là " + today + ").",
                    "The visit of " + on + " lies in the future (today is " + today + ").").at(at);
        }
    }

    /** Before 5 March 2022 there was no team anywhere (793/BTTTT-THH). */
    record TooEarly(LocalDate first, String at) implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("VISIT_TOO_EARLY", "Ngày thăm phải từ " + first + " trở đi.",
                    "A visit cannot be earlier than " + first + ".").at(at);
        }
    }

    /** The unit is not where the team works. */
    record OutsideTeamsArea(UnitId unit, String at) implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("VISIT_OUTSIDE_TEAM_AREA", "Đơn vị " + unit + " không thuộc địa bàn của tổ.",
                    "Unit " + unit + " is not in the team's area.").at(at);
        }
    }

    /** No such team was ever founded. */
    record UnknownTeam(TeamId team) implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_TEAM", "Trong sổ không có tổ này.", "The ledger knows no such team.")
                    .at("team");
        }
    }

    /** The team did not stand on that day: not yet founded, or dissolved. */
    record TeamNotActive(LocalDate on, String at) implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_NOT_ACTIVE", "Tổ không hoạt động vào ngày " + on + ".",
                    "The team did not stand on " + on + ".").at(at);
        }
    }

    /** Whoever made the visit was no member of the team on that day. */
    record MemberNotActive(LocalDate on, String at) implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("MEMBER_NOT_ACTIVE", "Người này không phải thành viên của tổ vào ngày " + on + ".",
                    "This person is no member of the team on " + on + ".").at(at);
        }
    }

    /** A visit with this id stands in the book already. */
    record VisitKnown() implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("VISIT_KNOWN", "Lượt thăm này đã có trong sổ.", "This visit is in the ledger already.")
                    .at("id");
        }
    }

    /** No such visit was ever logged by this team in that month. */
    record UnknownVisit() implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_VISIT", "Trong sổ không có lượt thăm này.", "The ledger knows no such visit.")
                    .at("visit");
        }
    }

    /** The visit was taken back; it can be neither corrected nor voided again. */
    record AlreadyVoided() implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("VISIT_VOIDED", "Lượt thăm này đã bị hủy.", "This visit was voided already.")
                    .at("visit");
        }
    }

    /** The correction says what stands there already. */
    record NothingChanges() implements VisitRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOTHING_CHANGES", "Nội dung sửa giống nội dung đang có.",
                    "The correction says what stands there already.").at("now");
        }
    }
}
