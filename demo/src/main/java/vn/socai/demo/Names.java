package vn.socai.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented people. Every name is put together by chance from common family, middle and given names; every telephone number begins with
 * 0000, which no subscriber has.
 */
final class Names {
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ",
            "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Lò", "Vàng", "Giàng", "Hà", "Quàng", "Mùa",
            "Đàm");
    private static final List<String> MIDDLE_OF_MEN = List.of("Văn", "Hữu", "Đức", "Quang", "Minh", "Xuân", "Công",
            "Thanh");
    private static final List<String> MIDDLE_OF_WOMEN = List.of("Thị", "Ngọc", "Thu", "Thị Thanh", "Kim", "Mỹ", "Bích",
            "Hồng");
    private static final List<String> GIVEN_OF_MEN = List.of("An", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hiếu",
            "Hùng",
            "Khánh", "Long", "Nam", "Phong", "Quân", "Sơn", "Thắng", "Tuấn", "Việt", "Đông");
    private static final List<String> GIVEN_OF_WOMEN = List.of("Anh", "Chi", "Dung", "Giang", "Hà", "Hạnh", "Hoa",
            "Hương", "Lan", "Liên", "Linh", "Mai", "Nga", "Oanh", "Phương", "Thảo", "Trang", "Yến");

    private Names() {}

    static String person(SplittableRandom chance) {
        boolean woman = chance.nextBoolean();
        return of(FAMILY, chance) + " " + of(woman ? MIDDLE_OF_WOMEN : MIDDLE_OF_MEN, chance) + " "
                + of(woman ? GIVEN_OF_WOMEN : GIVEN_OF_MEN, chance);
    }

    static String phone(SplittableRandom chance) {
        return "0000" + (100_000 + chance.nextInt(900_000));
    }

    private static String of(List<String> names, SplittableRandom chance) {
        return names.get(chance.nextInt(names.size()));
    }
}
