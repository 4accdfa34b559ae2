package vn.socai.view.roster;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/**
 * A team as the ledger knows it.
 *
 * @param unit where it stands, as its founding or the last move says, or where it stood on the day that was asked about; on another day's map follow {@link vn.socai.view.atlas.Tree}
 * @param name its present name
 * @param from its first day
 * @param until the first day without it, absent while it stands
 * @param decision by which it was founded
 * @param members persons in it with no day of leaving
 * @param annex what stands around the members
 */
public record TeamCard(TeamId id, UnitId unit, TeamLevel level, String name, LocalDate from,
        @Nullable LocalDate until, LegalBasis decision, int members, @Nullable PersonId leader,
        @Nullable PersonId deputy, Annex annex) {
    /** Whether it stands on that day. */
    public boolean active(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
