package vn.socai.view.tally;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.socai.ledger.Commit;
import vn.socai.value.HouseholdRef;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Packed;
import vn.socai.view.Positions;
import vn.socai.view.Subjects;
import vn.socai.view.View.Page;

/** What the fold remembers, in the notes of its page. */
final class PageMemory implements Memory {
    private final Page page;
    /** Where a household that was met has, or had, visits that stand: its figures may change without a word of the unit. */
    private final Set<UnitId> near = new HashSet<>();
    private final Map<Trace, Set<UnitId>> changed = new EnumMap<>(Trace.class);

    PageMemory(Page page) {
        this.page = page;
    }

    @Override
    public TeamNote team(TeamId team) {
        return page.note(key(team), TeamNote.class)
                .orElseThrow(() -> new IllegalStateException("no team was founded with this id"));
    }

    @Override
    public void team(TeamId team, TeamNote now) {
        page.note(key(team), now);
        now.homes().all().forEach(home -> changed(Trace.TEAMS, home.unit()));
    }

    private static String key(TeamId team) {
        return "t" + Packed.key(team.value());
    }

    @Override
    public TargetNote target(TargetId target) {
        return page.note(key(target), TargetNote.class)
                .orElseThrow(() -> new IllegalStateException("no target " + target));
    }

    @Override
    public void target(TargetId target, TargetNote now) {
        page.note(key(target), now);
        changed(Trace.TARGETS, now.unit());
    }

    private static String key(TargetId target) {
        return "g" + Packed.key(target.value());
    }

    @Override
    public HouseholdDays household(HouseholdRef household) {
        HouseholdDays days = HouseholdNote.of(page.note(HouseholdNote.key(household))).days();
        days.eachUnit(near::add);
        return days;
    }

    @Override
    public void household(HouseholdRef household, HouseholdDays now) {
        String key = HouseholdNote.key(household);
        Positions seen = HouseholdNote.of(page.note(key))
                .seen()
                .closedIfFull(HouseholdNote.more(household), page)
                .with(page.position());
        page.note(key, new HouseholdNote(seen, now).bytes());
    }

    private void changed(Trace kind, UnitId unit) {
        changed.computeIfAbsent(kind, k -> new HashSet<>()).add(unit);
    }

    /** Notes for which units the commit did something that their history alone does not tell. */
    void trace(Commit commit) {
        changed.forEach((kind, units) -> {
            units.forEach(unit -> Positions.add(kind.key(unit), page));
            Positions.add(kind.all(), page);
        });
        if (!near.isEmpty()) {
            near.removeAll(Subjects.of(commit));
            near.forEach(unit -> Positions.add(Trace.UNNAMED.key(unit), page));
        }
    }
}
