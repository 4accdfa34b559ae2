package vn.socai.commendation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.person.SealedWords;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.CommendationForm;
import vn.socai.value.CommendationId;
import vn.socai.value.EvaluationId;
import vn.socai.value.Honouree;
import vn.socai.value.LegalBasis;
import vn.socai.value.Occasion;
import vn.socai.value.RevocationGround;
import vn.socai.value.UnitId;

/** What can be asked of a commendation. Every {@code on} is a day in Asia/Ho_Chi_Minh and not in the future. */
@DecidedBy(Commendation.class)
public sealed interface CommendationCommand extends Command {
    /** The most commits that a proposal may name as evidence. */
    int MOST_EVIDENCE = 1_000;

    /** The commendation. */
    CommendationId commendation();

    /** The day. */
    LocalDate on();

    @Override
    Authority by();

    @Override
    default StreamName stream() {
        return StreamName.commendation(commendation());
    }

    @Override
    default Concern concern() {
        return concern(commendation());
    }

    /** What is asked of a commendation that was proposed. */
    static Concern concern(CommendationId commendation) {
        return new Concern.OfStream(StreamName.commendation(commendation),
                new CommendationRejection.UnknownCommendation());
    }

    /**
     * Proposes somebody (VH12, VH23).
     *
     * @param unit in which the honouree works, in force on {@code on}
     * @param name of a resident or an enterprise, and of nobody else
     * @param evidence ledger positions, ascending, at most {@link #MOST_EVIDENCE}
     */
    @CommandName("commendation.propose")
    record ProposeCommendation(CommandId id, CommendationId commendation, UnitId unit, Authority by, Honouree honouree,
            @Nullable SealedWords name, SealedWords reason, List<Long> evidence, @Nullable EvaluationId evaluation,
            LocalDate on) implements CommendationCommand {
        public ProposeCommendation {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Concern concern() {
            return concern(unit, honouree);
        }

        /** A unit and whom it proposes. */
        public static Concern concern(UnitId unit, Honouree honouree) {
            Concern there = new Concern.OfUnit(unit);
            return switch (honouree) {
                case Honouree.OfTeam h -> new Concern.Both(there, new Concern.OfTeam(h.team()));
                case Honouree.OfMember h -> new Concern.Both(there, new Concern.OfTeam(h.team()));
                case Honouree.OfUnit h -> new Concern.Both(there, new Concern.OfUnit(h.unit()));
                case Honouree.OfHead h -> new Concern.Both(there, new Concern.OfUnit(h.unit()));
                case Honouree.OfResident h -> new Concern.Both(there, new Concern.OfUnit(h.unit()));
                case Honouree.OfEnterprise h -> new Concern.Both(there, new Concern.OfUnit(h.unit()));
                case Honouree.OfPractice h -> new Concern.Both(there, new Concern.OfStream(
                        StreamName.practice(h.practice()), new CommendationRejection.UnknownHonouree()));
            };
        }
    }

    /** Does not follow a proposal. */
    @CommandName("commendation.decline")
    record DeclineCommendation(CommandId id, CommendationId commendation, Authority by, SealedWords reason,
            LocalDate on) implements CommendationCommand {}

    /** Honours the proposed by a decision; on an occasion only as a programme says who does (BT12). */
    @CommandName("commendation.decide")
    record DecideCommendation(CommandId id, CommendationId commendation, Authority by, CommendationForm form,
            @Nullable Occasion occasion, LegalBasis decision, LocalDate on) implements CommendationCommand {
        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /** Takes an honour back (Law 06/2022/QH15, chapter VII). */
    @CommandName("commendation.revoke")
    record RevokeCommendation(CommandId id, CommendationId commendation, Authority by, RevocationGround ground,
            LegalBasis decision, LocalDate on) implements CommendationCommand {
        @Override
        public LegalBasis authority() {
            return decision;
        }
    }
}
