package vn.socai.infra.ledger.sqlite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.socai.ledger.Mark;
import vn.socai.value.CommandId;

/** The ids of all commits since a position, those of the batch under way included. Used by the one writer alone. */
final class RecentIds {
    /** As many stay in the processor's cache. */
    private static final int MOST = 8_192;

    private final Map<CommandId, Long> positions = new HashMap<>();
    private long since;

    /** Forgets all: nothing is known of commits up to a position. */
    void begin(long head) {
        positions.clear();
        since = head;
    }

    /** The position after which every id stands here. */
    long since() {
        return since;
    }

    void put(List<Mark> marks, long position) {
        Long boxed = position;
        marks.forEach(mark -> positions.put(mark.id(), boxed));
    }

    boolean holdsOneOf(List<Mark> marks) {
        for (Mark mark : marks) {
            if (positions.containsKey(mark.id())) {
                return true;
            }
        }
        return false;
    }

    /** Where an id stands, 0 for nowhere here. */
    long find(CommandId id) {
        return positions.getOrDefault(id, 0L);
    }

    /** The batch is stored and in the index: what has become too much may go. */
    void stored(long head) {
        if (positions.size() > MOST) {
            begin(head);
        }
    }
}
