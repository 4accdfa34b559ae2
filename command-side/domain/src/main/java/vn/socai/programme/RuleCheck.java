package vn.socai.programme;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Rejected;
import vn.socai.programme.ProgrammeRejection.RuleFaulty;
import vn.socai.unit.Units;
import vn.socai.value.Rule;
import vn.socai.value.Rule.Campaign;
import vn.socai.value.Rule.TeamSize;
import vn.socai.value.Rule.TeamsPerCommune;
import vn.socai.value.Rule.TeamsPerVillage;

/** Whether a rule makes sense by itself, before it may bind anybody. */
final class RuleCheck {
    private RuleCheck() {}

    static void check(Rule rule, Units units) {
        switch (rule) {
            case TeamSize r -> {
                if (r.min() == null && r.max() == null) {
                    throw faulty(r, "Quy định về số thành viên phải có cận dưới hoặc cận trên.",
                            "A rule on size needs a lower or an upper bound.");
                }
                bounds(r, r.min(), r.max());
            }
            case TeamsPerCommune r -> {
                bounds(r, r.min(), r.max());
                r.exceptions().stream().filter(e -> !units.known(e.unit())).findFirst().ifPresent(e -> {
                    throw faulty(r, "Ngoại lệ nêu đơn vị " + e.unit() + " không có trong sổ.",
                            "An exception names unit " + e.unit() + ", which the ledger does not know.");
                });
                r.exceptions().forEach(e -> bounds(r, e.min(), r.max()));
            }
            case TeamsPerVillage r -> bounds(r, r.min(), null);
            case Campaign r -> {
                if (r.lastDay().isBefore(r.from())) {
                    throw faulty(r, "Đợt ra quân kết thúc trước khi bắt đầu.", "The campaign ends before it begins.");
                }
            }
        }
    }

    private static void bounds(Rule rule, @Nullable Integer min, @Nullable Integer max) {
        if ((min != null && min < 0) || (max != null && max < 1) || (min != null && max != null && min > max)) {
            throw faulty(rule, "Cận dưới phải từ 0 và không lớn hơn cận trên.",
                    "The lower bound must be 0 or more and not above the upper bound.");
        }
    }

    private static Rejected faulty(Rule rule, String vi, String en) {
        return new Rejected(new RuleFaulty(rule.number(), vi, en));
    }
}
