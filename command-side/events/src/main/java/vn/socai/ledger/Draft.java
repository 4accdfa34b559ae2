package vn.socai.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

/**
 * A commit before it has a position: the events of one command on one aggregate, all or nothing.
 *
 * @param sequence the number of the first event in its stream, from 0
 * @param marks the ids that this commit answers for, never empty
 * @param authority where the action has one
 * @param unit the unit to which the commit belongs
 * @param programme the programme version that judged it, absent where no programme had a say
 * @param events never empty
 */
public record Draft(StreamName stream, long sequence, List<Mark> marks, Actor actor, @Nullable LegalBasis authority,
        UnitId unit,
        @Nullable ProgrammeVersion programme, List<Event> events) {
    public Draft {
        marks = List.copyOf(marks);
        events = List.copyOf(events);
        if (marks.isEmpty() || events.isEmpty() || sequence < 0) {
            throw new IllegalArgumentException("a commit has marks, events and a sequence from 0");
        }
    }

    /** The sequence number of the next event of this stream. */
    public long nextSequence() {
        return sequence + events.size();
    }
}
