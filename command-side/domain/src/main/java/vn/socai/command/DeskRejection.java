package vn.socai.command;

/** Refusals that no noun makes: they concern ids, places, rights and the form of a text. */
public sealed interface DeskRejection extends Worded {
    /** The id was used for another body. */
    record IdReused() implements DeskRejection {
        @Override
        public Wording wording() {
            return Wording.of("ID_REUSED", "Mã lệnh này đã được dùng cho một nội dung khác.",
                    "This command id was already used for another content.").at("id");
        }
    }

    /** Others kept changing the same thing; nothing was stored. */
    record Conflict() implements DeskRejection {
        @Override
        public Wording wording() {
            return Wording.of("CONFLICT",
                    "Có người khác đang thay đổi cùng một nội dung; chưa có gì được ghi, hãy gửi lại.",
                    "Somebody else is changing the same thing; nothing was stored, please send again.");
        }
    }

    /** What the command is about lies outside the actor's subtree, or the role may not do it. */
    record Forbidden() implements DeskRejection {
        @Override
        public Wording wording() {
            return Wording.of("FORBIDDEN", "Việc này nằm ngoài địa bàn hoặc thẩm quyền của bạn.",
                    "This lies outside your area or your role.");
        }
    }

    /**
     * A text is blank, too long or not in normal form C.
     *
     * @param textField the input field, as the API names it
     * @param max the most UTF-16 units it may have
     */
    record InvalidText(String textField, int max) implements DeskRejection {
        @Override
        public Wording wording() {
            return Wording.of("INVALID_TEXT",
                    "Nội dung phải có từ 1 đến " + max + " ký tự, theo dạng chuẩn Unicode NFC.",
                    "The text must have 1 to " + max + " characters, in Unicode normal form C.").at(textField);
        }
    }
}
