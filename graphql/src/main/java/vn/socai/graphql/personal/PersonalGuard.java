package vn.socai.graphql.personal;

import java.time.Clock;
import java.time.LocalDate;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.ledger.Actor;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;

/**
 * Who may read personal data: officers, team leaders and auditors, of units that count for their own subtree on today's map. This is
 * the place for rules per field when they come.
 */
public final class PersonalGuard {
    private final Atlas atlas;
    private final Horizon horizon;
    private final Clock clock;

    public PersonalGuard(Atlas atlas, Horizon horizon, Clock clock) {
        this.atlas = atlas;
        this.horizon = horizon;
        this.clock = clock;
    }

    /** Whether the actor may read personal data of persons of that unit. */
    public boolean allows(Actor actor, UnitId unit) {
        return reads(actor.role()) && within(actor, unit);
    }

    /** Whether the unit lies in the actor's subtree. */
    public boolean within(Actor actor, UnitId unit) {
        if (unit.equals(actor.unit())) {
            return true;
        }
        LocalDate today = LocalDate.now(clock.withZone(CutArgument.ZONE));
        long at = horizon.projectedUpTo();
        // What lies below an office that is gone is no longer its own.
        return atlas.unit(actor.unit(), today, at).isPresent() && atlas.within(unit, actor.unit(), today, at);
    }

    /** Refuses unless {@link #allows}. */
    public void require(Actor actor, UnitId unit) {
        if (!allows(actor, unit)) {
            throw new Refusal(Problems.FORBIDDEN);
        }
    }

    private static boolean reads(Role role) {
        return switch (role) {
            case OFFICER, TEAM_LEADER, AUDITOR -> true;
            case VIEWER, SYSTEM -> false;
        };
    }
}
