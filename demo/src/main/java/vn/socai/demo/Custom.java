package vn.socai.demo;

import java.time.LocalDate;
import java.util.List;

import vn.socai.value.UnitKind;

/** How the communes of one area found their teams, as their programme document asks; the numbers of the rules stand beside it. */
enum Custom {
    /** LC3: three pilot teams in villages of each commune before 30 June 2022; LC5: no size; LC6: a member of the commune's committee. */
    LAO_CAI("Tổ công nghệ số cộng đồng", "Chủ tịch UBND ", false, 3, UnitKind.THON, UnitKind.TO_DAN_PHO,
            LocalDate.of(2022, 5, 16), 40, new Makeup(4, 7, List.of("Trưởng {thôn}", "Ủy viên UBND {xã}",
                    "Bí thư Chi đoàn {thôn}", "Chi hội trưởng Chi hội Phụ nữ {thôn}"), Words.RESIDENTS, 0)),
    /** PL3: a team in each hamlet; PL4: 5 to 7; PL5: the hamlet's leaders, Youth Union and Women's Union in core; PL7, PL8: in May 2022. */
    PHU_LUONG("Tổ công nghệ số cộng đồng", "UBND ", false, 4, UnitKind.XOM, UnitKind.TO_DAN_PHO, LocalDate.of(2022, 5,
            17),
            13, new Makeup(5, 7, List.of("Trưởng {thôn}", "Bí thư Chi đoàn {thôn}",
                    "Chi hội trưởng Chi hội Phụ nữ {thôn}"), List.of("Tình nguyện viên"), 0)),
    /** VH2: one commune team; VH3: five villages with a team; VH4: by the Chairman; VH5: 5 to 10; VH6, VH7: who leads; VH20: by 17 June. */
    VAN_HO("Tổ chuyển đổi số cộng đồng", "Chủ tịch UBND ", true, 5, UnitKind.BAN, UnitKind.TIEU_KHU,
            LocalDate.of(2022, 6, 15), 3, Words.VAN_HO_VILLAGE),
    /** VH3: Quang Minh needs three villages with a team, everything else as in the rest of Vân Hồ. */
    QUANG_MINH("Tổ chuyển đổi số cộng đồng", "Chủ tịch UBND ", true, 3, UnitKind.BAN, UnitKind.TIEU_KHU,
            LocalDate.of(2022, 6, 15), 3, Words.VAN_HO_VILLAGE),
    /** NT1: one team per commune; NT4: 3 to 5; NT5: who sits in it; NT6: by the Chairman. */
    NINH_THUAN("Tổ công nghệ số cộng đồng", "Chủ tịch UBND ", true, 0, UnitKind.THON, UnitKind.KHU_PHO,
            LocalDate.of(2022, 6, 1), 90, Words.VILLAGE),
    /** No document of its own: one team for the commune. */
    ELSEWHERE("Tổ công nghệ số cộng đồng", "Chủ tịch UBND ", true, 0, UnitKind.THON, UnitKind.TO_DAN_PHO,
            LocalDate.of(2022, 4, 4), 150, Words.VILLAGE),
    /** No document of its own, and divided in 2025: teams in villages, which can be said to lie on one side or the other. */
    DIVIDED("Tổ công nghệ số cộng đồng", "Chủ tịch UBND ", false, 0, UnitKind.THON, UnitKind.TO_DAN_PHO,
            LocalDate.of(2022, 4, 4), 150, Words.VILLAGE);

    private final String label;
    private final String office;
    private final boolean communeTeam;
    private final int villageTeams;
    private final UnitKind rural;
    private final UnitKind urban;
    private final LocalDate first;
    private final int days;
    private final Makeup village;

    Custom(String label, String office, boolean communeTeam, int villageTeams, UnitKind rural, UnitKind urban,
            LocalDate first, int days, Makeup village) {
        this.label = label;
        this.office = office;
        this.communeTeam = communeTeam;
        this.villageTeams = villageTeams;
        this.rural = rural;
        this.urban = urban;
        this.first = first;
        this.days = days;
        this.village = village;
    }

    /** What a team is called here. */
    String label() {
        return label;
    }

    /** Who signs, before the name of the commune. */
    String office() {
        return office;
    }

    /** Whether each commune has a team of its own level. */
    boolean communeTeam() {
        return communeTeam;
    }

    /** How many teams stand in villages of each commune. */
    int villageTeams() {
        return villageTeams;
    }

    /** What a village of such a commune is called. */
    UnitKind villageKind(UnitKind commune) {
        return commune == UnitKind.XA ? rural : urban;
    }

    /** The first day of founding, and on how many days after it teams may be founded. */
    LocalDate founded(int day) {
        return first.plusDays(day);
    }

    /** How many days of founding there are. */
    int days() {
        return days;
    }

    /** Who sits in a team of the village or, where {@code commune}, of the commune. */
    Makeup makeup(boolean commune) {
        if (!commune) {
            return village;
        }
        return switch (this) {
            case VAN_HO, QUANG_MINH -> Words.VAN_HO_COMMUNE;
            case NINH_THUAN -> Words.NINH_THUAN_COMMUNE;
            case LAO_CAI, PHU_LUONG, ELSEWHERE, DIVIDED -> Words.COMMUNE;
        };
    }

    /** Constants of an enum cannot name one another's lists, so they stand here. */
    private static final class Words {
        static final List<String> RESIDENTS = List.of("Giáo viên", "Nhân viên y tế {thôn}", "Nhân viên bưu điện",
                "Cán bộ {xã}", "Người dân có kỹ năng số");
        static final Makeup VAN_HO_VILLAGE = new Makeup(5, 10, List.of("Trưởng {thôn}", "Bí thư Chi đoàn {thôn}"),
                RESIDENTS, 60);
        static final Makeup VAN_HO_COMMUNE = new Makeup(5, 10, List.of("Bí thư Đoàn {xã}", "Công an viên {xã}",
                "Cán bộ Hội Liên hiệp Phụ nữ {xã}", "Giáo viên"), RESIDENTS, 100);
        static final Makeup NINH_THUAN_COMMUNE = new Makeup(4, 5, List.of("Trưởng {thôn}",
                "Đại diện Chi đoàn thanh niên", "Đại diện Chi hội Phụ nữ", "Nhân viên bưu chính, viễn thông",
                "Công chức {xã} phụ trách"), RESIDENTS, 0);
        static final Makeup COMMUNE = new Makeup(4, 6, List.of("Phó Chủ tịch UBND {xã}",
                "Công chức Văn hóa - Xã hội {xã}", "Bí thư Đoàn {xã}", "Chủ tịch Hội Liên hiệp Phụ nữ {xã}"), RESIDENTS,
                50);
        static final Makeup VILLAGE = new Makeup(3, 6, List.of("Trưởng {thôn}", "Bí thư Chi đoàn {thôn}",
                "Chi hội trưởng Chi hội Phụ nữ {thôn}"), RESIDENTS, 30);
    }
}
