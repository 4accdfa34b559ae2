package vn.socai.group;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.Authority;

/** Why a group was not taken. */
public sealed interface GroupRejection extends Worded {
    /** The unit is of another level than such a group is for, or no such team stands on that day. */
    record PlaceUnfit() implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("GROUP_PLACE_UNFIT", "Nơi này không thể có nhóm loại này vào ngày đó.",
                    "This place cannot have such a group on that day.").at("place");
        }
    }

    /** The day lies in the future. */
    record InFuture(LocalDate today) implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("GROUP_IN_FUTURE", "Ngày phải từ hôm nay (" + today + ") trở về trước.",
                    "The day must not lie behind today (" + today + ").").at("on");
        }
    }

    /** A group with this id was registered before. */
    record GroupKnown() implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("GROUP_KNOWN", "Nhóm này đã có trong sổ.", "This group is in the ledger already.")
                    .at("group");
        }
    }

    /** No such open group belongs to the place on that day. */
    record UnknownGroup() implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_GROUP", "Nơi này không có nhóm ấy đang hoạt động vào ngày đó.",
                    "This place has no such open group on that day.").at("group");
        }
    }

    /** The document asks for one group, and one is there. */
    record OneIsThere(String ruleNumber) implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("GROUP_ALREADY_THERE", "Đã có một nhóm; văn bản quy định một nhóm (" + ruleNumber + ").",
                    "There is a group already, and the document asks for one (" + ruleNumber + ").")
                    .at("place")
                    .by(ruleNumber);
        }
    }

    /** Another has to open it. */
    record OtherHost(Authority host, String ruleNumber) implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("GROUP_HOST_WRONG", "Nhóm này do " + host.vi() + " lập (" + ruleNumber + ").",
                    "This group is opened by the " + host.en() + " (" + ruleNumber + ").").at("host").by(ruleNumber);
        }
    }

    /** It may not stand on that network. */
    record OtherPlatform(String ruleNumber) implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("GROUP_PLATFORM_WRONG", "Văn bản không cho lập nhóm trên mạng này (" + ruleNumber + ").",
                    "The document does not let the group stand on this network (" + ruleNumber + ").")
                    .at("platform")
                    .by(ruleNumber);
        }
    }

    /**
     * The name is not after the pattern.
     *
     * @param suggested the name that is
     */
    record OtherName(@Nullable String suggested, String ruleNumber) implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("GROUP_NAME_WRONG",
                    "Tên nhóm phải theo dạng chuẩn (" + ruleNumber + "); tên đề xuất: " + suggested + ".",
                    "The group's name must follow the pattern (" + ruleNumber + "); suggested: " + suggested + ".")
                    .at("name")
                    .by(ruleNumber);
        }
    }

    /** It says what stands there already. */
    record NothingChanges() implements GroupRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOTHING_CHANGES", "Nội dung giống nội dung đang có.",
                    "This says what stands there already.").at("name");
        }
    }
}
