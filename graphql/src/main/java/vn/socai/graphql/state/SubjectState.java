package vn.socai.graphql.state;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.PersonId;
import vn.socai.view.Step;

/**
 * What was asked about as it was at a step; what was not asked about is absent, and so is what was not yet known.
 *
 * @param position at which it is told
 * @param index the last event of that position's commit that counts, absent where all of them do
 */
public record SubjectState(long position, @Nullable Integer index, LocalDate validAt, @Nullable UnitState unit,
        @Nullable TeamStateNode team, @Nullable PersonState person) {

    public long projectedUpTo() {
        return position;
    }

    /**
     * A unit at a step.
     *
     * @param map at which the map and the programmes are read
     */
    public record UnitState(UnitNode unit, Step step, Cut map) {}

    /** A person's roles at a step. */
    public record PersonState(PersonId id, List<StayNode> roles) {
        public UUID person() {
            return id.value();
        }
    }
}
