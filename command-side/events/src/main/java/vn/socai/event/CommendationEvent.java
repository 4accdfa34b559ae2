package vn.socai.event;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.CommendationForm;
import vn.socai.value.CommendationId;
import vn.socai.value.EvaluationId;
import vn.socai.value.Honouree;
import vn.socai.value.LegalBasis;
import vn.socai.value.Occasion;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.RevocationGround;
import vn.socai.value.SealedText;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Commendations (khen thưởng), and the selection of outstanding members. */
public sealed interface CommendationEvent extends Event {
    /** A commendation from its proposal on. */
    sealed interface Proposal extends CommendationEvent {
        /** The commendation. */
        CommendationId commendation();

        /**
         * Somebody was proposed.
         *
         * @param name of a resident or an enterprise, absent for all others
         * @param evidence ledger positions of the commits that bear the proposal out, ascending; may be empty
         * @param evaluation the evaluation that led to it, where one did
         */
        @Stored(name = "commendation.proposed")
        record CommendationProposed(CommendationId commendation, UnitId unit, Authority by, Honouree honouree,
                @Nullable SealedText name, SealedText reason, List<Long> evidence, @Nullable EvaluationId evaluation,
                LocalDate on) implements Proposal {
            public CommendationProposed {
                evidence = List.copyOf(evidence);
            }
        }

        /** The proposal was not followed. */
        @Stored(name = "commendation.declined")
        record CommendationDeclined(CommendationId commendation, Authority by, SealedText reason, LocalDate on)
                implements Proposal {}

        /** A decision honours the proposed. */
        @Stored(name = "commendation.decided")
        record CommendationDecided(CommendationId commendation, Authority by, CommendationForm form,
                @Nullable Occasion occasion, LegalBasis decision, LocalDate on) implements Proposal {}

        /** The honour was taken back. */
        @Stored(name = "commendation.revoked")
        record CommendationRevoked(CommendationId commendation, Authority by, RevocationGround ground,
                LegalBasis decision, LocalDate on) implements Proposal {}
    }

    /** Which outstanding members a locality selects under a programme. */
    sealed interface Selection extends CommendationEvent {
        /** The programme. */
        ProgrammeId programme();

        /** The locality. */
        UnitId unit();

        /** A locality selects an outstanding member (thành viên tiêu biểu) under a programme. */
        @Stored(name = "commendation.outstanding-member-selected")
        record OutstandingMemberSelected(ProgrammeId programme, UnitId unit, TeamId team, PersonId person, Authority by,
                LocalDate on) implements Selection {}

        /** A locality takes the selection of a member back, before somebody else takes the place. */
        @Stored(name = "commendation.outstanding-member-withdrawn")
        record OutstandingMemberWithdrawn(ProgrammeId programme, UnitId unit, PersonId person, Authority by,
                LocalDate on)
                implements Selection {}
    }
}
