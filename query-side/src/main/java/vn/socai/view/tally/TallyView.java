package vn.socai.view.tally;

import java.util.List;

import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ProgrammeEvent.ProgrammeRuleAmended;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.ledger.Commit;
import vn.socai.value.CampaignRule;
import vn.socai.value.Measure;
import vn.socai.value.Rule;
import vn.socai.view.HeldView;

/**
 * Folds what happens at a unit into cells of one unit and one month, its half years and its states, and what happens at a village into
 * those of all villages of its first commune; one version of each that a commit touches.
 */
public final class TallyView extends HeldView {
    /** The view's name. */
    public static final String NAME = "tally-6";

    /** @param held where the latest cells stand in memory */
    public TallyView(Sheets held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        Deltas deltas = new Deltas(page);
        PageMemory memory = new PageMemory(page);
        Effects effects = new Effects(Effects.ALL, memory, deltas::spans, deltas::add);
        for (Event event : commit.draft().events()) {
            open(event, page, deltas);
            effects.of(event);
        }
        memory.trace(commit);
        deltas.write();
    }

    /** Some events open a window in which households are counted from then on; a village's register tells with whom it is added up. */
    private static void open(Event event, Page page, Deltas deltas) {
        if (event instanceof VillageRegistered e) {
            deltas.registered(e.village(), e.commune());
        }
        if (event instanceof TargetAssigned e && e.measure() == Measure.HOUSEHOLDS) {
            Households.open(new Span(e.from(), e.lastDay()), page, deltas);
        }
        if (event instanceof ProgrammeAdopted e) {
            campaigns(e.rules(), page, deltas);
        }
        if (event instanceof ProgrammeRuleAmended e) {
            campaigns(e.rules(), page, deltas);
        }
    }

    private static void campaigns(List<Rule> rules, Page page, Deltas deltas) {
        for (Rule rule : rules) {
            if (rule instanceof CampaignRule.Campaign c) {
                Households.open(new Span(c.from(), c.lastDay()), page, deltas);
            }
        }
    }
}
