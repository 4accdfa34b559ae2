package vn.socai.graphql.proof;

import org.springframework.stereotype.Component;

import vn.socai.graphql.personal.PersonalGuard;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.ledger.Actor;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** Who may see the stored bytes of commits: officers and auditors, of units that count for their own subtree on today's map. */
@Component
public class Insight {
    private final PersonalGuard guard;

    public Insight(PersonalGuard guard) {
        this.guard = guard;
    }

    /**
     * Lets the actor see stored bytes that concern a unit.
     *
     * @throws Refusal where the actor may not
     */
    public void require(Actor actor, UnitId unit) {
        boolean reads = actor.role() == Role.OFFICER || actor.role() == Role.AUDITOR;
        if (!reads || !guard.within(actor, unit)) {
            throw new Refusal(Problems.FORBIDDEN);
        }
    }
}
