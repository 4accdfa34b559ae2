package vn.socai.value;

/** Who is in a group, as the documents name them. */
public enum Participant implements Coded {
    /** Thành viên của tổ. */
    MEMBERS(1),
    /** Các tổ. */
    TEAMS(2),
    /** Tổ trưởng tổ cấp xã. */
    COMMUNE_TEAM_LEADER(3),
    /** Tổ trưởng, tổ phó các tổ cấp thôn. */
    VILLAGE_TEAM_HEADS(4),
    /** Lãnh đạo UBND cấp xã. */
    COMMUNE_LEADERS(5),
    /** Lãnh đạo UBND cấp huyện. */
    DISTRICT_LEADERS(6),
    /** Phòng Văn hóa và Thông tin. */
    DISTRICT_CULTURE_OFFICE(7),
    /** Sở Thông tin và Truyền thông. */
    PROVINCE_DIGITAL(8),
    /** Doanh nghiệp tham gia. */
    ENTERPRISES(9),
    /** Các hộ gia đình, người dân. */
    RESIDENTS(10);

    private final int code;

    Participant(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
