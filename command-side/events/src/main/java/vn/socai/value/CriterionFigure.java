package vn.socai.value;

/** The figures that an evaluation sheet can show: each is counted from the ledger, and a figure nobody can count is missing, never 0. */
public enum CriterionFigure implements Coded {
    /** Số tổ tối thiểu, đúng hạn. Minimum teams met, by the deadline where there is one. */
    TEAMS_MINIMUM(1),
    /** Số lượng, thành phần đúng quy định. Size and composition right for the level. */
    TEAM_BOUNDS(2),
    /** Quyết định, danh sách gửi đúng hạn. Decision and list filed on time. */
    FILINGS(3),
    /** Nhóm lập đúng người, đúng tên. Groups made by the right host and rightly named. */
    GROUPS(4),
    /** Thành viên được tập huấn. Members trained. */
    TRAINING(5),
    /** Báo cáo đúng hạn. Reports on time. */
    REPORTS(6),
    /** Chỉ tiêu đạt. Targets met. */
    TARGETS(7),
    /** Người trong độ tuổi lao động biết dùng dịch vụ số. People of working age who can use digital services. */
    WORKING_AGE_SKILL(8),
    /** Sản phẩm OCOP lên sàn. OCOP products on e-commerce platforms. */
    OCOP(9),
    /** Hộ có người thành thạo kỹ năng số. Households with a proficient person. */
    PROFICIENCY(10),
    /** Phương án và ngày ra quân. Campaign plan and active days. */
    CAMPAIGN(11),
    /** Khó khăn được trả lời. Difficulties answered. */
    DIFFICULTIES(12),
    /** Cách làm hay được chia sẻ. Good practice shared. */
    PRACTICES(13),
    /** Tổ trong trường học. School teams. */
    SCHOOL_TEAMS(14),
    /** Đề nghị khen thưởng được quyết định. Commendations decided. */
    COMMENDATIONS(15),
    /** Truyền thông trước, trong, sau. Communication before, during and after. */
    COMMUNICATION(16),
    /** Doanh nghiệp hỗ trợ. Support by enterprises. */
    SUPPORT(17);

    private final int code;

    CriterionFigure(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
