package vn.socai.graphql.problem;

import java.time.LocalDate;

/** The problems that the edge itself finds, before anything is asked of the ledger. */
public final class Problems {
    public static final Problem UNAUTHENTICATED = new Problem("UNAUTHENTICATED",
            "Cần một thẻ truy cập còn hiệu lực.", "A valid access token is needed.");
    public static final Problem FORBIDDEN = new Problem("FORBIDDEN",
            "Việc này nằm ngoài địa bàn hoặc thẩm quyền của bạn.", "This lies outside your area or your role.");
    public static final Problem NOT_YET_PROJECTED = new Problem("NOT_YET_PROJECTED",
            "Số liệu chưa kịp tính tới vị trí bạn cần; hãy hỏi lại sau giây lát.",
            "The views have not reached the position you need yet; ask again in a moment.", "atLeast", null);
    public static final Problem AT_OR_KNOWN_AT = new Problem("AT_OR_KNOWN_AT",
            "Nêu vị trí trong sổ (at) hoặc một lúc (knownAt), không nêu cả hai.",
            "Give a position of the ledger (at) or a moment (knownAt), not both.", "knownAt", null);
    public static final Problem LEDGER_UNAVAILABLE = new Problem("LEDGER_UNAVAILABLE",
            "Sổ hiện không ghi hoặc đọc được; gửi lại cùng mã lệnh là an toàn.",
            "The ledger cannot be reached now; sending the same command id again is safe.");
    public static final Problem KEYRING_UNAVAILABLE = new Problem("KEYRING_UNAVAILABLE",
            "Vòng khoá dữ liệu cá nhân hiện không mở được; gửi lại cùng mã lệnh là an toàn.",
            "The keyring of personal data cannot be reached now; sending the same command id again is safe.");
    public static final Problem INVALID_CURSOR = new Problem("INVALID_CURSOR",
            "Con trỏ trang không thuộc danh sách này.", "The cursor does not belong to this list.", "after", null);
    public static final Problem UNKNOWN_CAMPAIGN = new Problem("UNKNOWN_CAMPAIGN",
            "Chưa có chương trình nào đặt ra chiến dịch này.", "No programme sets this campaign.", "window.campaign",
            null);
    public static final Problem ACCESS_LOG_UNAVAILABLE = new Problem("ACCESS_LOG_UNAVAILABLE",
            "Không ghi được nhật ký truy cập nên dữ liệu cá nhân không được trả về.",
            "The access log cannot be written, so no personal data are given out.");

    private Problems() {}

    /** An input that cannot be read as what it should be. */
    public static Problem invalid(String field, String vi, String en) {
        return new Problem("INVALID_INPUT", vi, en, field, null);
    }

    /** A unit that the ledger knows on no day. */
    public static Problem unknownUnit(String field, String unit) {
        return new Problem("UNKNOWN_UNIT", "Không có đơn vị " + unit + " trong sổ.",
                "The ledger knows no unit " + unit + ".", field, null);
    }

    /** A unit that is known, but not in force on that day. */
    public static Problem notInForce(String field, String unit, LocalDate on) {
        return new Problem("UNIT_NOT_IN_FORCE", "Đơn vị " + unit + " không có hiệu lực vào ngày " + on + ".",
                "Unit " + unit + " is not in force on " + on + ".", field, null);
    }

    /** A text longer than its field holds. */
    public static Problem tooLong(String field, int max) {
        return new Problem("TEXT_TOO_LONG", "Nội dung dài quá " + max + " ký tự.",
                "The text is longer than " + max + " characters.", field, null);
    }

    /** Something nobody expected; the number finds it in the log. */
    public static Problem internal(String number) {
        return new Problem("INTERNAL_ERROR", "Có lỗi bên trong hệ thống, số " + number + ".",
                "Something went wrong inside, number " + number + ".");
    }
}
