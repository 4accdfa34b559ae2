package vn.socai.command;

/** Refusals that no noun makes: they concern ids, places and rights. */
public sealed interface DeskRejection extends Rejection {
    /** The id was used for another body. */
    record IdReused() implements DeskRejection {
        @Override
        public String code() {
            return "ID_REUSED";
        }

        @Override
        public String vi() {
            return "Mã lệnh này đã được dùng cho một nội dung khác.";
        }

        @Override
        public String en() {
            return "This command id was already used for another content.";
        }

        @Override
        public String field() {
            return "id";
        }
    }

    /** Others kept changing the same thing; nothing was stored. */
    record Conflict() implements DeskRejection {
        @Override
        public String code() {
            return "CONFLICT";
        }

        @Override
        public String vi() {
            return "Có người khác đang thay đổi cùng một nội dung; chưa có gì được ghi, hãy gửi lại.";
        }

        @Override
        public String en() {
            return "Somebody else is changing the same thing; nothing was stored, please send again.";
        }
    }

    /** What the command is about lies outside the actor's subtree, or the role may not do it. */
    record Forbidden() implements DeskRejection {
        @Override
        public String code() {
            return "FORBIDDEN";
        }

        @Override
        public String vi() {
            return "Việc này nằm ngoài địa bàn hoặc thẩm quyền của bạn.";
        }

        @Override
        public String en() {
            return "This lies outside your area or your role.";
        }
    }
}
