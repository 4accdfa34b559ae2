package vn.socai.practice;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.person.SealedWords;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.PracticeId;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** What can be asked of a practice. Every {@code on} is a day in Asia/Ho_Chi_Minh and not in the future. */
@DecidedBy(Practice.class)
public sealed interface PracticeCommand extends Command {
    /** The practice. */
    PracticeId practice();

    /** The day. */
    LocalDate on();

    @Override
    default StreamName stream() {
        return StreamName.practice(practice());
    }

    @Override
    default Concern concern() {
        return new Concern.OfStream(stream(), new PracticeRejection.UnknownPractice());
    }

    /**
     * Writes a practice down.
     *
     * @param unit where it is practised, in force on {@code on}
     * @param skills which of the five basic skills it is tied to (BT6); may be empty
     */
    @CommandName("practice.submit")
    record SubmitPractice(CommandId id, PracticeId practice, UnitId unit, @Nullable TeamId team, Set<Skill> skills,
            SealedWords title, SealedWords words, LocalDate on) implements PracticeCommand {
        @Override
        public Concern concern() {
            return Concern.of(unit, team);
        }
    }

    /** An office finds it good; each office once. */
    @CommandName("practice.endorse")
    record EndorsePractice(CommandId id, PracticeId practice, Authority by, LocalDate on) implements PracticeCommand {}

    /** An office shares it with all of a unit, so that everybody there may read it. */
    @CommandName("practice.share")
    record SharePractice(CommandId id, PracticeId practice, Authority by, UnitId audience, LocalDate on)
            implements PracticeCommand {
        @Override
        public Concern concern() {
            return new Concern.Both(PracticeCommand.super.concern(), new Concern.OfUnit(audience));
        }
    }
}
