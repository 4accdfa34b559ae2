package vn.socai.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.Authority;
import vn.socai.value.Seat;
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
     * @param overflow the rule by which more people may help (VH9), absent where there is none
     */
    record TeamFull(int max, String number, @Nullable String overflow) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_FULL",
                    "Tổ có tối đa " + max + " thành viên (quy định " + number + ")" + (overflow == null ? "."
                            : "; người thứ " + (max + 1) + " có thể vào nhóm cộng tác viên (" + overflow + ")."),
                    "A team has at most " + max + " members (rule " + number + ")" + (overflow == null ? "."
                            : "; more people may go into its group of collaborators (" + overflow + ")."))
                    .at("person")
                    .by(number);
        }
    }

    /** A team of that level is founded by another office. */
    record WrongFounder(String number, Set<Authority> by) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_WRONG_FOUNDER",
                    "Thẩm quyền thành lập tổ là " + named(by, Authority::vi, " hoặc ") + " (quy định " + number + ").",
                    "Such a team is founded by the " + named(by, Authority::en, " or the ") + " (rule " + number
                            + ").").at("by").by(number);
        }

        private static String named(Set<Authority> all, Function<Authority, String> name, String or) {
            return all.stream().sorted().map(name).collect(Collectors.joining(or));
        }
    }

    /** In this programme one comes in and out by a chain of steps. */
    record ChainRequired(String number, List<Authority> steps) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("CHAIN_REQUIRED",
                    "Việc này phải qua các bước: " + steps.stream()
                            .map(Authority::vi)
                            .collect(Collectors.joining(
                                    " → ")) + " (quy định " + number + ").",
                    "This takes the steps " + steps.stream().map(Authority::en).collect(Collectors.joining(" → "))
                            + " (rule " + number + ").").at("on").by(number);
        }
    }

    /** The programme has no such chain. */
    record NoChain() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("NO_CHAIN", "Chương trình không quy định các bước này; hãy ghi trực tiếp.",
                    "The programme has no such chain; enter it directly.");
        }
    }

    /** Another office acts at this step. */
    record NotYourTurn(Authority turn, String number) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOT_YOUR_TURN", "Bước này thuộc về " + turn.vi() + " (quy định " + number + ").",
                    "This step is for the " + turn.en() + " (rule " + number + ").").at("by").by(number);
        }
    }

    /** Nothing of the kind is under way. */
    record NoRequest() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("NO_REQUEST", "Không có đề nghị nào của người này đang chờ.",
                    "No such request of this person is under way.").at("person");
        }
    }

    /** Something of this person is under way already. */
    record RequestPending() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("REQUEST_PENDING", "Người này đã có một đề nghị đang chờ.",
                    "A request of this person is under way already.").at("person");
        }
    }

    /** The member holds another office than the seat asks for. */
    record WrongPost(Seat seat, String number) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("WRONG_POST",
                    seat.vi() + " phải giữ chức vụ mà quy định " + number + " nêu.",
                    "The " + seat.en() + " must hold the office that rule " + number + " names.")
                    .at("person")
                    .by(number);
        }
    }

    /** A team does not go into itself. */
    record MergedIntoItself() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("MERGED_INTO_ITSELF", "Tổ không thể sáp nhập vào chính nó.",
                    "A team cannot be merged into itself.").at("into");
        }
    }

    /** The programme knows no group of collaborators. */
    record NoGroupRule() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("NO_COLLABORATOR_RULE", "Chương trình không có nhóm cộng tác viên.",
                    "The programme knows no group of collaborators.").at("team");
        }
    }

    /** There is room in the team itself. */
    record NotFull(int above, String number) implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_NOT_FULL",
                    "Chỉ lập nhóm cộng tác viên khi tổ đã có " + above + " thành viên (quy định " + number + ").",
                    "A group of collaborators is formed once the team has " + above + " members (rule " + number
                            + ").").at("team").by(number);
        }
    }

    /** The team has its group. */
    record GroupExists() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("COLLABORATORS_EXIST", "Tổ đã có nhóm cộng tác viên.",
                    "The team has its group of collaborators already.").at("team");
        }
    }

    /** The team has no group on that day. */
    record NoGroup() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("NO_COLLABORATORS", "Tổ chưa có nhóm cộng tác viên vào ngày đó.",
                    "The team has no group of collaborators on that day.").at("team");
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

    /** The team stands in that unit already. */
    record SameUnit() implements TeamRejection {
        @Override
        public Wording wording() {
            return Wording.of("SAME_UNIT", "Tổ đang đặt tại đơn vị đó.", "The team stands in that unit already.")
                    .at(
                            "unit");
        }
    }
}
