package vn.socai.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.value.VoidReason;
import vn.socai.value.Work;
import vn.socai.value.WorkId;

/** Records of work beside visits. Taking one back says what it was, so that a view needs no memory of single records. */
public sealed interface WorkEvent extends Event {
    /** What is known of a record. */
    WorkEntry entry();

    /**
     * A record.
     *
     * @param unit where it was done
     * @param on the day in the unit, in Asia/Ho_Chi_Minh
     * @param by whose work it was
     * @param team of the unit or around it, where a team did it
     */
    record WorkEntry(WorkId id, UnitId unit, LocalDate on, Authority by, @Nullable TeamId team, Work work) {}

    /** Something was done, counted or given. */
    @Stored(name = "work.recorded")
    record WorkRecorded(WorkEntry entry) implements WorkEvent {}

    /** A record no longer counts. */
    @Stored(name = "work.taken-back")
    record WorkTakenBack(WorkEntry entry, VoidReason reason) implements WorkEvent {}
}
