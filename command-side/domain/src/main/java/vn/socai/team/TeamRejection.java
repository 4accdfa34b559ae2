package vn.socai.team;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.TeamId;

/** Why a team was left as it is. */
public sealed interface TeamRejection extends Worded {
    /** No such team was ever founded. */
    record UnknownTeam(TeamId team) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_TEAM", "Trong sổ không có tổ này.", "The ledger knows no such team.")
                    .at("team");
        }
    }

    /** A team with this id was founded before. */
    record TeamExists(TeamId team) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_EXISTS", "Tổ này đã được thành lập.", "This team was founded already.")
                    .at("team");
        }
    }

    /** The team did not stand on that day: not yet founded, or dissolved. */
    record TeamNotActive(TeamId team, LocalDate on, String at) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_NOT_ACTIVE", "Tổ không hoạt động vào ngày " + on + ".",
                    "The team did not stand on " + on + ".").at(at);
        }
    }

    /** The day lies in the future. */
    record InFuture(LocalDate on, LocalDate today) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("DATE_IN_FUTURE", "Ngày " + on + " ở tương lai (hôm nay là " + today + ").",
                    "The day " + on + " lies in the future (today is " + today + ").").at("on");
        }
    }

    /** A village team needs a village, a commune or school team a commune. */
    record LevelMismatch() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_LEVEL_MISMATCH",
                    "Tổ cấp thôn phải thuộc một thôn; tổ cấp xã và tổ trường học phải thuộc một xã.",
                    "A village team belongs to a village, a commune or school team to a commune.").at("unit");
        }
    }

    /** The team would end before days on which something is known of it. */
    record TooEarly(LocalDate earliest) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("DATE_TOO_EARLY", "Ngày phải từ " + earliest + " trở đi.",
                    "The day must be " + earliest + " or later.").at("on");
        }
    }

    /** The person is a member on that day or joins later. */
    record AlreadyMember() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("ALREADY_MEMBER", "Người này đã là thành viên của tổ.",
                    "This person is a member of the team already.").at("person");
        }
    }

    /** The person is no member of the team on that day. */
    record NotMember(LocalDate on, String at) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("MEMBER_NOT_ACTIVE", "Người này không phải thành viên của tổ vào ngày " + on + ".",
                    "This person is no member of the team on " + on + ".").at(at);
        }
    }

    /**
     * The team would have more members than a programme allows.
     *
     * @param number the rule, such as {@code VH5}
     */
    record TeamFull(int max, String number) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_FULL", "Tổ có tối đa " + max + " thành viên (quy định " + number + ").",
                    "A team has at most " + max + " members (rule " + number + ").").at("person").by(number);
        }
    }

    /** The person holds that office already. */
    record HoldsOffice() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("HOLDS_OFFICE", "Người này đang giữ chức vụ đó.",
                    "This person holds that office already.").at("person");
        }
    }

    /** The team bears that name already. */
    record SameName() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("SAME_NAME", "Tổ đang mang tên đó.", "The team bears that name already.").at("name");
        }
    }
}
