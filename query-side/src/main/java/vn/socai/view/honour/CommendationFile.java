package vn.socai.view.honour;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.CommendationEvent.Proposal.CommendationDecided;
import vn.socai.event.CommendationEvent.Proposal.CommendationDeclined;
import vn.socai.event.CommendationEvent.Proposal.CommendationProposed;
import vn.socai.event.CommendationEvent.Proposal.CommendationRevoked;
import vn.socai.value.ProgrammeVersion;

/**
 * A commendation with all that became of it.
 *
 * @param judge the programme version that makes the proposal this proposer's part, absent where none does
 * @param decidedBy the programme version that gave the decision to its authority, absent where none did
 * @param positions of its commits, ascending
 */
public record CommendationFile(CommendationProposed proposed, @Nullable ProgrammeVersion judge,
        @Nullable CommendationDeclined declined, @Nullable CommendationDecided decided,
        @Nullable ProgrammeVersion decidedBy, @Nullable CommendationRevoked revoked, List<Long> positions) {
    /** How far it has come. */
    public enum Stage {
        PROPOSED, DECLINED, DECIDED, REVOKED
    }

    public CommendationFile {
        positions = List.copyOf(positions);
    }

    /** How far it has come. */
    public Stage stage() {
        if (revoked != null) {
            return Stage.REVOKED;
        }
        if (decided != null) {
            return Stage.DECIDED;
        }
        return declined == null ? Stage.PROPOSED : Stage.DECLINED;
    }
}
