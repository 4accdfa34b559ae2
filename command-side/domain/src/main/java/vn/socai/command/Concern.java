package vn.socai.command;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.StreamName;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** What a command is about; the actor's subtree must hold it. */
public sealed interface Concern {
    /** A unit and its subtree. */
    record OfUnit(UnitId unit) implements Concern {}

    /** A team, and so the unit in which it stands. */
    record OfTeam(TeamId team) implements Concern {}

    /** A person, and so every team in which the person is or was. */
    record OfPerson(PersonId person) implements Concern {}

    /** A target, and so the unit it was assigned to. */
    record OfTarget(TargetId target) implements Concern {}

    /** A programme, and so every area in which a version of it was adopted; none before the first. */
    record OfProgramme(ProgrammeId programme) implements Concern {}

    /**
     * What has a stream of its own, and so the unit to which its first commit belongs.
     *
     * @param unknown what is said where the ledger has no such stream
     */
    record OfStream(StreamName stream, Rejection unknown) implements Concern {}

    /** A unit, and a team there where there is one. */
    static Concern of(UnitId unit, @Nullable TeamId team) {
        Concern there = new OfUnit(unit);
        return team == null ? there : new Both(there, new OfTeam(team));
    }

    /** Two things at once, such as a village and the commune it is assigned to; the subtree must hold both. */
    record Both(Concern one, Concern other) implements Concern {}
}
