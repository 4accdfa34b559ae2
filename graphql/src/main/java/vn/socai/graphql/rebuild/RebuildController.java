package vn.socai.graphql.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.ledger.Actor;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.room.Difference;
import vn.socai.view.room.Rebuilding;
import vn.socai.view.room.Rebuilding.Act;
import vn.socai.view.room.Rebuilding.State;
import vn.socai.view.room.Rebuilding.Status;

/** Lets officers of the whole country build the views anew; auditors of it may look on. */
@Controller
public class RebuildController {
    private static final int MAX_REASON = 1_000;
    private static final int ACTS = 20;

    private final Rebuilding rebuilding;
    private final Horizon horizon;

    public RebuildController(Rebuilding rebuilding, Horizon horizon) {
        this.rebuilding = rebuilding;
        this.horizon = horizon;
    }

    /** A rebuild as it stands. */
    public record RebuildNode(State state, @Nullable String by, @Nullable Instant since, long position,
            long comparedAt, long figures, List<Difference> differences, List<Act> acts, long projectedUpTo) {}

    @QueryMapping
    public RebuildNode rebuild(Actor actor) {
        allow(actor, Set.of(Role.OFFICER, Role.AUDITOR));
        return now();
    }

    @MutationMapping
    public RebuildNode startRebuild(Actor actor) {
        allow(actor, Set.of(Role.OFFICER));
        return done(rebuilding.start(actor.subject()));
    }

    @MutationMapping
    public RebuildNode acceptRebuild(@Argument String reason, Actor actor) {
        allow(actor, Set.of(Role.OFFICER));
        return done(rebuilding.accept(actor.subject(), Input.text("reason", reason, MAX_REASON)));
    }

    @MutationMapping
    public RebuildNode abandonRebuild(Actor actor) {
        allow(actor, Set.of(Role.OFFICER));
        return done(rebuilding.abandon(actor.subject()));
    }

    private static void allow(Actor actor, Set<Role> roles) {
        if (!roles.contains(actor.role()) || !actor.unit().equals(UnitId.COUNTRY)) {
            throw new Refusal(Problems.FORBIDDEN);
        }
    }

    private RebuildNode done(boolean done) {
        if (!done) {
            State state = rebuilding.status().state();
            throw new Refusal(new Problem("REBUILD_NOT_POSSIBLE",
                    "Việc tính lại đang ở trạng thái " + state + " nên không làm được điều này.",
                    "The rebuild is " + state + ", so this cannot be done now."));
        }
        return now();
    }

    private RebuildNode now() {
        Status status = rebuilding.status();
        return new RebuildNode(status.state(), status.by(), status.since(), status.position(), status.comparedAt(),
                status.figures(), status.differences(), rebuilding.acts(ACTS), horizon.projectedUpTo());
    }
}
