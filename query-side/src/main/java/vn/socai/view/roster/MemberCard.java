package vn.socai.view.roster;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

/**
 * A person's stay in a team.
 *
 * @param profile name, phone and post, sealed; absent where the person was erased
 * @param joined the first day
 * @param left the first day outside, absent while the person is in
 * @param office the office held now; after leaving always {@link Office#MEMBER}
 */
public record MemberCard(TeamId team, PersonId person, @Nullable Ciphertext profile, LocalDate joined,
        @Nullable LocalDate left, Office office) {
    /** Whether the person is in the team on that day. */
    public boolean in(LocalDate day) {
        return !day.isBefore(joined) && (left == null || day.isBefore(left));
    }
}
