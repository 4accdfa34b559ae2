package vn.socai.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.PracticeId;
import vn.socai.value.SealedText;
import vn.socai.value.Skill;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Good practice, models and exemplary cases (cách làm hay, mô hình, điển hình). */
public sealed interface PracticeEvent extends Event {
    /** The practice. */
    PracticeId practice();

    /**
     * A practice was written down.
     *
     * @param skills which of the five basic skills it is tied to; may be empty
     */
    @Stored(name = "practice.submitted")
    record PracticeSubmitted(PracticeId practice, UnitId unit, @Nullable TeamId team, Set<Skill> skills,
            SealedText title, SealedText text, LocalDate on) implements PracticeEvent {
        public PracticeSubmitted {
            // In the enum's order, so that equal sets have equal bytes.
            skills = skills.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(skills));
        }
    }

    /** An office found it good. */
    @Stored(name = "practice.endorsed")
    record PracticeEndorsed(PracticeId practice, Authority by, LocalDate on) implements PracticeEvent {}

    /** An office shared it with all of a unit. */
    @Stored(name = "practice.shared")
    record PracticeShared(PracticeId practice, Authority by, UnitId audience, LocalDate on)
            implements PracticeEvent {}
}
