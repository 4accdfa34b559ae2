package vn.socai.event;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.FilingKind;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeId;
import vn.socai.value.SealedText;
import vn.socai.value.Sets;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** What goes with the founding of teams in a unit: its register of teams, what it hands in, and its trial. */
public sealed interface FoundingEvent extends Event {
    /** The unit. */
    UnitId unit();

    /**
     * A commune's register gives a place to a team that is about to be founded.
     *
     * @param on the first day of the team
     * @param entered the day on which the place was given
     */
    @Stored(name = "founding.team-entered")
    record TeamEntered(UnitId unit, TeamId team, TeamLevel level, LocalDate on, LocalDate entered)
            implements FoundingEvent {}

    /** The place is free again, since the team was not founded. */
    @Stored(name = "founding.team-struck")
    record TeamStruck(UnitId unit, TeamId team) implements FoundingEvent {}

    /**
     * Something was handed in.
     *
     * @param unit whose it is: the commune of a founding decision
     * @param to who received it, absent where nobody is asked to
     * @param via through whom it went, absent where directly
     * @param on the day it was received
     * @param document its number, day and office, absent where it has none
     */
    @Stored(name = "founding.documents-filed")
    record DocumentsFiled(UnitId unit, ProgrammeId programme, Set<FilingKind> what, Authority from,
            @Nullable Authority to, @Nullable Authority via, LocalDate on, @Nullable LegalBasis document)
            implements FoundingEvent {
        public DocumentsFiled {
            what = Sets.ordered(FilingKind.class, what);
        }
    }

    /** A unit begins its trial of a programme. */
    @Stored(name = "founding.pilot-opened")
    record PilotOpened(UnitId unit, ProgrammeId programme, LocalDate on) implements FoundingEvent {}

    /** A unit ends its trial; {@code on} is the last day. */
    @Stored(name = "founding.pilot-closed")
    record PilotClosed(UnitId unit, ProgrammeId programme, LocalDate on) implements FoundingEvent {}

    /**
     * A unit has summarised what its trial taught (LC3).
     *
     * @param lessons sealed, absent where they stand elsewhere
     */
    @Stored(name = "founding.lessons-summarised")
    record LessonsSummarised(UnitId unit, ProgrammeId programme, LocalDate on, @Nullable SealedText lessons)
            implements FoundingEvent {}
}
