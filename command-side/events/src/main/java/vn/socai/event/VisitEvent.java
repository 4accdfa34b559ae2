package vn.socai.event;

import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;

/**
 * Visits of a team.
 *
 * <p>A correction says what it replaces and a voiding what it takes back, so that a view needs no memory of single visits.
 */
public sealed interface VisitEvent extends Event {
    /** The visit. */
    VisitId visit();

    /** The team that made it. */
    TeamId team();

    /** A visit took place. */
    @Stored(name = "visit.logged")
    record VisitLogged(VisitId visit, TeamId team, VisitFacts facts) implements VisitEvent {}

    /** What was said of a visit was wrong: {@code was} no longer counts, {@code now} does. */
    @Stored(name = "visit.corrected")
    record VisitCorrected(VisitId visit, TeamId team, VisitFacts was, VisitFacts now) implements VisitEvent {}

    /** A visit no longer counts. */
    @Stored(name = "visit.voided")
    record VisitVoided(VisitId visit, TeamId team, VisitFacts was, VoidReason reason) implements VisitEvent {}
}
