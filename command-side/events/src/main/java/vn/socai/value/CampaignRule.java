package vn.socai.value;

import java.time.LocalDate;

/** Rules on campaigns. Tags 80 to 89, and 4. */
public sealed interface CampaignRule extends Rule {
    /** A campaign: its days are {@code from} to {@code lastDay}, both included (BT10). */
    @Tag(4)
    record Campaign(Clause clause, String id, String name, LocalDate from, LocalDate lastDay)
            implements CampaignRule {}
}
