package vn.socai.event;

import java.time.LocalDate;

import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** A team's life. */
public sealed interface TeamEvent extends Event {
    /** The team. */
    TeamId team();

    /**
     * A team is founded by a decision.
     *
     * @param unit the village of a village team, the commune of a commune or school team
     * @param on the first day of the team
     */
    @Stored(name = "team.established")
    record TeamEstablished(TeamId team, UnitId unit, TeamLevel level, String name, LocalDate on, LegalBasis decision)
            implements TeamEvent {}

    /** A team bears another name from a day on. */
    @Stored(name = "team.renamed")
    record TeamRenamed(TeamId team, String name, LocalDate on, LegalBasis decision) implements TeamEvent {}

    /** A team is no more from a day on. */
    @Stored(name = "team.dissolved")
    record TeamDissolved(TeamId team, LocalDate on, LegalBasis decision) implements TeamEvent {}

    /** Whose decision founded the team, as an office of its programme. */
    @Stored(name = "team.founder-recorded")
    record FounderRecorded(TeamId team, Authority founder) implements TeamEvent {}

    /** A decision gives the team other people (kiện toàn); who comes and goes by it stands in further events of that day. */
    @Stored(name = "team.reorganised")
    record TeamReorganised(TeamId team, LocalDate on, LegalBasis decision) implements TeamEvent {}

    /** A team goes into another: {@code on} is the first day without it. */
    @Stored(name = "team.merged")
    record TeamMerged(TeamId team, TeamId into, LocalDate on, LegalBasis decision) implements TeamEvent {}

    /**
     * A team goes to another village or commune by a decision, with all its members.
     *
     * @param from where it stood
     * @param unit where it stands from {@code on} on
     */
    @Stored(name = "team.transferred")
    record TeamTransferred(TeamId team, UnitId from, UnitId unit, LocalDate on, LegalBasis decision)
            implements TeamEvent {}

    /** A group of collaborators belongs to the team from a day on (VH9). */
    @Stored(name = "team.collaborators-formed")
    record CollaboratorsFormed(TeamId team, LocalDate on) implements TeamEvent {}
}
