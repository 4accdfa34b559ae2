package vn.socai.view.tally;

import java.util.HashMap;
import java.util.Map;

import vn.socai.event.DossierEvent;
import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.event.LedgerEvent;
import vn.socai.event.MemberEvent;
import vn.socai.event.PersonEvent;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.RuleEvent;
import vn.socai.event.TeamEvent;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.event.UnitEvent;
import vn.socai.event.VisitEvent;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.ledger.Commit;
import vn.socai.value.CampaignRule;
import vn.socai.value.HouseholdRef;
import vn.socai.value.Measure;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.VisitFacts;
import vn.socai.view.Held;
import vn.socai.view.Packed;
import vn.socai.view.View;
import vn.socai.view.tally.TeamNote.Turn;

/** Folds what happens at a unit into cells of one unit and one month; one version of each cell that a commit touches. */
public final class TallyView implements View {
    /** The view's name. */
    public static final String NAME = "tally-1";

    private final Held held;

    /** @param held where the latest cells stand in memory */
    public TallyView(Sheets held) {
        this.held = held;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Held held() {
        return held;
    }

    @Override
    public void fold(Commit commit, Page page) {
        Deltas deltas = new Deltas(page);
        for (Event event : commit.draft().events()) {
            switch (event) {
                case VisitEvent e -> visit(e, page, deltas);
                case TeamEvent e -> team(e, page, deltas);
                case MemberEvent e -> turn(e.team(), note(page, e.team()), note(page, e.team()).after(e), page, deltas);
                case RuleEvent e -> {
                }
                case IndicatorEvent e -> target(e, page, deltas);
                case ProgrammeEvent e -> programme(e, page, deltas);
                case UnitEvent e -> {
                }
                case PersonEvent e -> {
                }
                case DossierEvent e -> {
                }
                case LedgerEvent e -> {
                }
            }
        }
        deltas.write();
    }

    private static void visit(VisitEvent event, Page page, Deltas deltas) {
        switch (event) {
            case VisitLogged e -> count(e.facts(), 1, page, deltas);
            case VisitCorrected e -> {
                count(e.was(), -1, page, deltas);
                count(e.now(), 1, page, deltas);
            }
            case VisitVoided e -> count(e.was(), -1, page, deltas);
        }
    }

    private static void count(VisitFacts facts, int sign, Page page, Deltas deltas) {
        var unit = facts.unit();
        var day = facts.occurredOn();
        deltas.add(unit, day, Slot.VISITS, sign);
        deltas.add(unit, day, Slot.PEOPLE, (long) sign * facts.peopleGuided());
        deltas.add(unit, day, Slot.area(facts.area()), sign);
        facts.skills().forEach(skill -> deltas.add(unit, day, Slot.skill(skill), sign));
        HouseholdRef household = facts.household();
        if (household != null) {
            Households.change(household, day, unit, sign, page, deltas);
        }
    }

    private static void team(TeamEvent event, Page page, Deltas deltas) {
        switch (event) {
            case TeamEstablished e -> {
                TeamNote now = new TeamNote(e.unit(), e.level(), e.on(), null, java.util.List.of());
                now.turns().forEach((turn, n) -> deltas.add(now.unit(), turn.day(), turn.slot(), n));
                page.note(key(e.team()), now);
            }
            case TeamDissolved e -> turn(e.team(), note(page, e.team()), note(page, e.team()).dissolved(e.on()), page,
                    deltas);
            case TeamRenamed e -> {
            }
        }
    }

    private static void turn(TeamId team, TeamNote before, TeamNote now, Page page, Deltas deltas) {
        if (before.equals(now)) {
            return;
        }
        Map<Turn, Long> change = new HashMap<>(now.turns());
        before.turns().forEach((turn, n) -> change.merge(turn, -n, Long::sum));
        change.forEach((turn, n) -> {
            if (n != 0) {
                deltas.add(now.unit(), turn.day(), turn.slot(), n);
            }
        });
        page.note(key(team), now);
    }

    private static TeamNote note(Page page, TeamId team) {
        return page.note(key(team), TeamNote.class)
                .orElseThrow(() -> new IllegalStateException("no team was founded with this id"));
    }

    private static String key(TeamId team) {
        return "t" + Packed.key(team.value());
    }

    private static void target(IndicatorEvent event, Page page, Deltas deltas) {
        String key = "g" + Packed.key(event.target().value());
        switch (event) {
            case TargetAssigned e -> {
                if (e.measure() == Measure.HOUSEHOLDS) {
                    Households.open(new Span(e.from(), e.lastDay()), page, deltas);
                }
                deltas.add(e.unit(), e.from(), Slot.TARGETS, 1);
                page.note(key, new TargetNote(e.unit(), e.from(), false));
            }
            case TargetMet e -> met(e.target(), key, true, page, deltas);
            case TargetLapsed e -> met(e.target(), key, false, page, deltas);
        }
    }

    private static void met(TargetId target, String key, boolean met, Page page, Deltas deltas) {
        TargetNote note = page.note(key, TargetNote.class)
                .orElseThrow(() -> new IllegalStateException("no target " + target));
        if (note.met() != met) {
            deltas.add(note.unit(), note.from(), Slot.TARGETS_MET, met ? 1 : -1);
            page.note(key, new TargetNote(note.unit(), note.from(), met));
        }
    }

    private static void programme(ProgrammeEvent event, Page page, Deltas deltas) {
        switch (event) {
            case ProgrammeAdopted e -> e.rules().forEach(rule -> {
                if (rule instanceof CampaignRule.Campaign c) {
                    Households.open(new Span(c.from(), c.lastDay()), page, deltas);
                }
            });
        }
    }
}
