package vn.socai.view;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTest {
    @Test
    void folding_takes_marks_and_case_also_the_stroke_of_d() {
        assertThat(Vietnamese.fold("Đặng Thị Ường")).isEqualTo("dang thi uong");
        assertThat(Vietnamese.fold(Normalizer.normalize("Đặng", Normalizer.Form.NFD))).isEqualTo("dang");
        assertThat(Vietnamese.fold("  Hoà Bình ")).isEqualTo(Vietnamese.fold("Hòa Bình"));
    }

    @Test
    void order_is_that_of_a_vietnamese_dictionary() {
        assertThat(List.of("Đông", "Ăn", "Dung", "An", "Ân", "Em", "Ê", "Đa")
                .stream()
                .sorted(Comparator.comparing(Vietnamese::order)))
                .containsExactly("An", "Ăn", "Ân", "Dung", "Đa", "Đông", "Em", "Ê");
        assertThat(Vietnamese.order("Ê")).matches("[0-9a-f]+");
    }
}
