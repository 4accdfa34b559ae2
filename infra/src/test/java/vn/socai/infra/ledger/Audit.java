package vn.socai.infra.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;

import static org.assertj.core.api.Assertions.assertThat;

/** A naive reader of the whole ledger, which believes nothing: no gap, no double, no half commit, nothing acknowledged lost. */
final class Audit {
    private final Map<UUID, Long> positionOf = new HashMap<>();
    private final Map<StreamName, Long> next = new HashMap<>();
    private long read;

    /** Reads on from where the last call ended. */
    void carryOn(CommitLog log, String when) {
        for (var commits = log.readAfter(read, 1_000); !commits.isEmpty(); commits = log.readAfter(read, 1_000)) {
            for (var commit : commits) {
                assertThat(commit.position()).as("no gap, " + when).isEqualTo(read + 1);
                read++;
                take(commit, when);
            }
        }
        assertThat(log.head()).as("the head, " + when).isEqualTo(read);
    }

    private void take(Commit commit, String when) {
        var draft = commit.draft();
        assertThat(draft.sequence()).as("the stream goes on, " + when).isEqualTo(next.getOrDefault(draft.stream(), 0L));
        next.put(draft.stream(), draft.nextSequence());
        var visits = new HashSet<UUID>();
        draft.events().forEach(event -> visits.add(((VisitLogged) event).visit().value()));
        for (var mark : draft.marks()) {
            assertThat(visits.remove(mark.id().value())).as("a commit is whole, " + when).isTrue();
            assertThat(positionOf.put(mark.id().value(), commit.position())).as("no double, " + when).isNull();
        }
        assertThat(visits).as("a commit is whole, " + when).isEmpty();
    }

    void holds(List<AppendingChild.Acknowledged> acknowledged, String when) {
        for (var one : acknowledged) {
            for (var id : one.ids()) {
                assertThat(positionOf.get(id)).as("acknowledged %s at %d, %s", id, one.position(), when)
                        .isEqualTo(one
                                .position());
            }
        }
    }

    long commits() {
        return read;
    }
}
