package vn.socai.founding;

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
import vn.socai.value.FilingKind;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;

/** What a unit does under a programme beside founding teams. Every {@code on} is a day in Asia/Ho_Chi_Minh, not in the future. */
@DecidedBy(FoundingBook.class)
public sealed interface FoundingCommand extends Command {
    /** Whose act it is. */
    UnitId unit();

    /** Under which programme; it must bind the unit on that day. */
    ProgrammeId programme();

    /** The day. */
    LocalDate on();

    @Override
    default StreamName stream() {
        return StreamName.founding(unit(), programme());
    }

    @Override
    default Concern concern() {
        return new Concern.OfUnit(unit());
    }

    /**
     * Records that something was handed in (PL7, VH20, BT13, PL23).
     *
     * @param what not empty
     * @param by from whom it came
     * @param to who received it, absent where the programme names nobody
     * @param via through whom it went, absent where directly
     * @param on the day it was received
     * @param document its number, day and office, absent where it has none
     */
    @CommandName("founding.file")
    record FileDocuments(CommandId id, UnitId unit, ProgrammeId programme, Set<FilingKind> what, Authority by,
            @Nullable Authority to, @Nullable Authority via, LocalDate on, @Nullable LegalBasis document)
            implements FoundingCommand {
        public FileDocuments {
            what = Set.copyOf(what);
        }

        @Override
        public @Nullable LegalBasis authority() {
            return document;
        }
    }

    /** Begins the trial (VH19). */
    @CommandName("founding.open-pilot")
    record OpenPilot(CommandId id, UnitId unit, ProgrammeId programme, LocalDate on) implements FoundingCommand {}

    /** Ends it; {@code on} is its last day. */
    @CommandName("founding.close-pilot")
    record ClosePilot(CommandId id, UnitId unit, ProgrammeId programme, LocalDate on) implements FoundingCommand {}

    /** Summarises what the trial taught (LC3). */
    @CommandName("founding.summarise-lessons")
    record SummariseLessons(CommandId id, UnitId unit, ProgrammeId programme, LocalDate on,
            @Nullable SealedWords lessons) implements FoundingCommand {}
}
