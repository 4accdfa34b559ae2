package vn.socai.value;

/**
 * Who acts in a programme: the offices, bodies and persons that its document gives a part to, by the names they bore in 2022.
 *
 * <p>The name of an office on a given day is data of its own, since the two tiers of 2025 have other offices; what an authority may
 * do is a rule of a programme, never a property of this list.
 */
public enum Authority implements Coded {
    RESIDENT(1, "Người dân", "resident", UnitLevel.VILLAGE),
    MEMBER(2, "Thành viên Tổ", "member of the team", UnitLevel.VILLAGE),
    TEAM_LEADER(3, "Tổ trưởng", "leader of the team", UnitLevel.VILLAGE),
    TEAM(4, "Tổ công nghệ số cộng đồng", "team", UnitLevel.VILLAGE),
    VILLAGE_HEAD(5, "Trưởng thôn, bản, tổ dân phố", "head of the village", UnitLevel.VILLAGE),
    COMMUNE_COMMITTEE(10, "Ủy ban nhân dân cấp xã", "People's Committee of the commune", UnitLevel.COMMUNE),
    COMMUNE_CHAIRMAN(11, "Chủ tịch Ủy ban nhân dân cấp xã", "Chairman of the commune", UnitLevel.COMMUNE),
    SCHOOL(12, "Cơ sở giáo dục", "educational institution", UnitLevel.COMMUNE),
    DISTRICT_COMMITTEE(20, "Ủy ban nhân dân cấp huyện", "People's Committee of the district", UnitLevel.DISTRICT),
    DISTRICT_CULTURE_OFFICE(21, "Phòng Văn hóa và Thông tin", "district Culture and Information Office",
            UnitLevel.DISTRICT),
    DISTRICT_EDUCATION_OFFICE(22, "Phòng Giáo dục và Đào tạo", "district Education Office", UnitLevel.DISTRICT),
    DISTRICT_HOME_AFFAIRS(23, "Phòng Nội vụ", "district Home Affairs Office", UnitLevel.DISTRICT),
    DISTRICT_YOUTH_UNION(24, "Huyện Đoàn", "district Youth Union", UnitLevel.DISTRICT),
    DISTRICT_FRONT(25, "Mặt trận Tổ quốc và các đoàn thể cấp huyện", "district Fatherland Front and unions",
            UnitLevel.DISTRICT),
    PROVINCE_COMMITTEE(30, "Ủy ban nhân dân cấp tỉnh", "People's Committee of the province", UnitLevel.PROVINCE),
    PROVINCE_CHAIRMAN(31, "Chủ tịch Ủy ban nhân dân cấp tỉnh", "Chairman of the province", UnitLevel.PROVINCE),
    PROVINCE_DIGITAL(32, "Sở Thông tin và Truyền thông", "provincial Department of Information and Communications",
            UnitLevel.PROVINCE),
    PROVINCE_EDUCATION(33, "Sở Giáo dục và Đào tạo", "provincial Department of Education", UnitLevel.PROVINCE),
    PROVINCE_FINANCE(34, "Sở Tài chính", "provincial Department of Finance", UnitLevel.PROVINCE),
    PROVINCE_INDUSTRY_TRADE(35, "Sở Công Thương", "provincial Department of Industry and Trade", UnitLevel.PROVINCE),
    PROVINCE_AGRICULTURE(36, "Sở Nông nghiệp và Phát triển nông thôn", "provincial Department of Agriculture",
            UnitLevel.PROVINCE),
    PROVINCE_TOURISM(37, "Sở Du lịch", "provincial Department of Tourism", UnitLevel.PROVINCE),
    PROVINCE_HEALTH(38, "Sở Y tế", "provincial Department of Health", UnitLevel.PROVINCE),
    PROVINCE_HOME_AFFAIRS(39, "Sở Nội vụ", "provincial Department of Home Affairs", UnitLevel.PROVINCE),
    PROVINCE_YOUTH_UNION(40, "Tỉnh Đoàn", "provincial Youth Union", UnitLevel.PROVINCE),
    PROVINCE_BOARD(41, "Ban Điều hành chuyển đổi số tỉnh", "province's Digital Transformation Executive Board",
            UnitLevel.PROVINCE),
    MINISTRY(50, "Bộ Thông tin và Truyền thông", "Ministry of Information and Communications", UnitLevel.COUNTRY),
    AGENCY(51, "Cục Chuyển đổi số quốc gia", "National Digital Transformation Agency", UnitLevel.COUNTRY),
    PRIME_MINISTER(52, "Thủ tướng Chính phủ", "Prime Minister", UnitLevel.COUNTRY),
    ENTERPRISE(60, "Doanh nghiệp", "enterprise", UnitLevel.COMMUNE);

    private final int code;
    private final String vi;
    private final String en;
    private final UnitLevel level;

    Authority(int code, String vi, String en, UnitLevel level) {
        this.code = code;
        this.vi = vi;
        this.en = en;
        this.level = level;
    }

    @Override
    public int code() {
        return code;
    }

    /** Its Vietnamese name in 2022. */
    public String vi() {
        return vi;
    }

    /** Its English name. */
    public String en() {
        return en;
    }

    /** The level of the units that have one; whoever enters its acts acts for that level or a higher one. */
    public UnitLevel level() {
        return level;
    }
}
