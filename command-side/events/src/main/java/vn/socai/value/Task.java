package vn.socai.value;

/** What a document gives an office, a union or the teams to do, as far as it can be recorded that it was done. */
public enum Task implements Coded {
    /** Hướng dẫn, điều phối hoạt động của tổ. */
    GUIDE_TEAMS(1),
    /** Theo dõi, giám sát, kiểm tra các tổ. */
    INSPECT_TEAMS(2),
    /** Trực tiếp tương tác với tổ và thành viên. */
    INTERACT_WITH_TEAMS(3),
    /** Đưa chủ trương, chính sách, pháp luật tới người dân. */
    BRIDGE_POLICY(4),
    /** Tham gia nhiệm vụ chuyển đổi số của tỉnh, huyện, xã. */
    HIGHER_TASKS(5),
    /** Trực tiếp làm mẫu. */
    DEMONSTRATE(6),
    /** Tuyên truyền trong cuộc họp thôn, sự kiện của xã. */
    VILLAGE_MEETINGS(7),
    /** Hỗ trợ các lớp đào tạo cho người dân. */
    HELP_CLASSES(8),
    /** Tham gia điều tra xã hội học. */
    SURVEYS(9),
    /** Hướng dẫn dịch vụ bưu chính công ích. */
    POST_OFFICES(10),
    /** Mở cửa hàng số cho hộ có nông sản. */
    SHOPS_FOR_PRODUCE(11),
    /** Mở cửa hàng số cho hộ có tài khoản thanh toán. */
    SHOPS_FOR_PAYERS(12),
    /** Hộ làm đầu tàu dẫn dắt. */
    LEAD_HOUSEHOLDS(13),
    /** Vận động hộ sản xuất, kinh doanh lên sàn. */
    TRADERS_ON_MARKETS(14),
    /** Kết nối hộ kinh doanh với đơn vị phân phối. */
    LINK_LOGISTICS(15),
    /** Huy động doanh nghiệp tham gia. */
    MOBILISE_COMPANIES(16),
    /** Cử, huy động đoàn viên, hội viên vào tổ. */
    MOBILISE_MEMBERS(17),
    /** Chuyển ý kiến của Nhân dân tới Ban Chỉ đạo. */
    PASS_ON_OPINIONS(18),
    /** Phát động phong trào thi đua trong thanh niên. */
    YOUTH_MOVEMENTS(19),
    /** Đưa kỹ năng số vào tiết học ngoại khóa. */
    LESSONS_ON_SKILLS(20),
    /** Hưởng ứng Ngày Chuyển đổi số. */
    DIGITAL_DAY(21),
    /** Sáng kiến phổ cập kỹ năng số của địa phương. */
    OWN_INITIATIVES(22),
    /** Cử đơn vị đầu mối. */
    NAME_CONTACT_UNIT(23),
    /** Tuyên truyền dịch vụ công, ứng dụng dùng chung. */
    PUBLICISE_SERVICES(24),
    /** Hướng dẫn khai thác phần mềm dùng chung. */
    HELP_SHARED_SOFTWARE(25),
    /** Tuyên truyền ý nghĩa của tổ. */
    PUBLICISE_TEAMS(26),
    /** Tham mưu bố trí kinh phí. */
    ADVISE_BUDGET(27),
    /** Bố trí kinh phí. */
    ARRANGE_BUDGET(28),
    /** Thẩm định, đề xuất kinh phí. */
    APPRAISE_BUDGET(29),
    /** Đưa nông sản, sản phẩm OCOP lên sàn. */
    PRODUCTS_ON_MARKETS(30),
    /** Đưa du lịch lên nền tảng số. */
    TOURISM_ONLINE(31),
    /** Chuyển đổi số ngành giáo dục. */
    EDUCATION_SECTOR(32),
    /** Chuyển đổi số ngành y tế. */
    HEALTH_SECTOR(33),
    /** Bồi dưỡng kỹ năng trong cơ sở giáo dục. */
    TRAIN_SCHOOLS(34);

    private final int code;

    Task(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
