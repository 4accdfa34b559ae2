package vn.socai.value;

/** What a member is in public life, as far as a programme asks for it. Membership of a party is never recorded. */
public enum Post implements Coded {
    /** VH7, NT5. */
    VILLAGE_HEAD(1, "Trưởng thôn, bản, tiểu khu, khu phố, tổ dân phố", "head of the village"),
    /** PL5. */
    VILLAGE_LEADERSHIP(2, "Lãnh đạo xóm, tổ dân phố", "leadership of the hamlet"),
    /** VH6. */
    COMMUNE_YOUTH_SECRETARY(3, "Bí thư Đoàn thanh niên cấp xã", "Secretary of the commune Youth Union"),
    /** VH7. */
    VILLAGE_YOUTH_SECRETARY(4, "Bí thư Đoàn thanh niên cấp bản", "Secretary of the village Youth Union"),
    /** PL5, NT5. */
    YOUTH_UNION(5, "Chi đoàn thanh niên", "Youth Union branch"),
    /** PL5, NT5. */
    WOMENS_UNION(6, "Chi hội phụ nữ", "Women's Union branch"),
    /** LC6. */
    COMMUNE_COMMITTEE(7, "Thành viên UBND cấp xã", "member of the commune People's Committee"),
    /** NT5, VH8. */
    COMMUNE_OFFICIAL(8, "Cán bộ, công chức cấp xã", "commune official"),
    /** VH6, VH8. */
    UNION_OFFICIAL(9, "Cán bộ đoàn thể", "official of a mass organisation"),
    /** VH6, VH8. */
    POLICE(10, "Công an viên", "commune police member"),
    /** VH6, VH8, VH22. */
    TEACHER(11, "Giáo viên", "teacher"),
    /** VH8. */
    HEALTH_WORKER(12, "Nhân viên y tế", "health worker"),
    /** VH8, NT5. */
    ENTERPRISE_STAFF(13, "Nhân sự doanh nghiệp bưu chính, viễn thông, công nghệ thông tin",
            "staff of a postal, telecom or IT company"),
    /** PL5. */
    VOLUNTEER(14, "Tình nguyện viên", "volunteer"),
    /** VH8: able to use digital platforms. */
    RESIDENT(15, "Người dân", "resident");

    private final int code;
    private final String vi;
    private final String en;

    Post(int code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public int code() {
        return code;
    }

    /** Its Vietnamese name. */
    public String vi() {
        return vi;
    }

    /** Its English name. */
    public String en() {
        return en;
    }
}
