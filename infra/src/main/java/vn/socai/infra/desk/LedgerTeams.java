package vn.socai.infra.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.event.MemberEvent;
import vn.socai.event.RuleEvent;
import vn.socai.event.TeamEvent;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.value.TeamId;

/**
 * Teams as their streams tell them, the ones asked for last kept folded.
 *
 * <p>What this node appends is folded on at once. What another node appends is seen after at most {@code freshFor}, and at once
 * where this node would otherwise refuse something: the desk then asks to {@link #refresh}.
 */
public final class LedgerTeams implements Teams {
    private static final long CACHED_TEAMS = 60_000;

    private final CommitLog log;
    private final Cache<TeamId, Folded> folded;

    /** @param freshFor how long a team is believed without asking the ledger; absent where this node is the only writer */
    public LedgerTeams(CommitLog log, @Nullable Duration freshFor) {
        this.log = log;
        Caffeine<Object, Object> builder = Caffeine.newBuilder()
                .maximumSize(CACHED_TEAMS)
                .executor(Runnable::run);
        folded = (freshFor == null ? builder : builder.expireAfterWrite(freshFor)).build();
    }

    /** A team and the sequence of its next event; no state where it was never founded. */
    private record Folded(@Nullable TeamState state, long next) {
        Folded after(List<Commit> commits) {
            TeamState now = state;
            long sequence = next;
            for (Commit commit : commits) {
                for (Event event : commit.draft().events()) {
                    now = event instanceof RuleEvent ? now : TeamState.after(now, event);
                }
                sequence = commit.draft().nextSequence();
            }
            return new Folded(now, sequence);
        }
    }

    @Override
    public Optional<TeamState> find(TeamId team) {
        Folded known = folded.getIfPresent(team);
        if (known == null) {
            // Read inside the cache's lock on the team: what is appended meanwhile waits in appended(), and is not overwritten.
            known = folded.asMap().compute(team, (id, other) -> other != null ? other : read(id));
        }
        return Optional.ofNullable(known).map(Folded::state);
    }

    /** Absent where it was never founded: that may change at any moment, and is not kept. */
    private @Nullable Folded read(TeamId team) {
        Folded known = new Folded(null, 0).after(log.stream(StreamName.team(team), 0));
        return known.state() == null ? null : known;
    }

    /** Asks the ledger whether it knows more of the team than was believed; says so and believes it from now on. */
    boolean refresh(TeamId team) {
        Folded known = folded.getIfPresent(team);
        if (known == null) {
            return false;
        }
        List<Commit> more = log.stream(StreamName.team(team), known.next());
        if (more.isEmpty()) {
            return false;
        }
        folded.invalidate(team);
        return true;
    }

    /** Folds on what was just appended here; where a commit in between was not seen, the team is read again when asked for. */
    void appended(Commit commit) {
        Event first = commit.draft().events().getFirst();
        @Nullable
        TeamId team = switch (first) {
            case TeamEvent e -> e.team();
            case MemberEvent e -> e.team();
            default -> null;
        };
        if (team != null) {
            // Not computeIfPresent: where the team is just being read, that sees nothing and does not wait.
            folded.asMap()
                    .compute(team, (id, known) -> known == null || commit.draft().sequence() > known.next() ? null
                            : commit.draft().sequence() < known.next() ? known : known.after(List.of(commit)));
        }
    }
}
