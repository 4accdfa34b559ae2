package vn.socai.indicator;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

/** What can be asked of a target. */
@DecidedBy(Indicator.class)
public sealed interface IndicatorCommand extends Command {
    /** The target. */
    TargetId target();

    @Override
    default StreamName stream() {
        return StreamName.target(target());
    }

    @Override
    default Concern concern() {
        return new Concern.OfTarget(target());
    }

    /**
     * Assigns a target to a unit (LC12, PL16, NT16).
     *
     * @param value the figure to reach, at least 1
     * @param from the first day that counts
     * @param lastDay the last day that counts, not before {@code from}
     * @param by who assigns it: the office that the nearest programme names, where one does (LC12, PL16, NT16)
     * @param platform whose people are counted, for {@link Measure#ON_PLATFORM} and for nothing else (PL12)
     */
    @CommandName("indicator.assign-target")
    record AssignTarget(CommandId id, TargetId target, UnitId unit, Measure measure, long value, LocalDate from,
            LocalDate lastDay, LegalBasis basis, @Nullable Authority by, @Nullable String platform)
            implements IndicatorCommand {
        @Override
        public Concern concern() {
            return new Concern.OfUnit(unit);
        }

        @Override
        public LegalBasis authority() {
            return basis;
        }
    }

    /**
     * Says that the figure reached the target; given by the service itself, its id derived from target and position.
     *
     * @param reached the figure
     * @param asOf the ledger position up to which it was counted
     */
    @CommandName("indicator.meet-target")
    record MeetTarget(CommandId id, TargetId target, long reached, long asOf) implements IndicatorCommand {}

    /** Says that a correction brought the figure below a met target; given by the service itself. */
    @CommandName("indicator.lapse-target")
    record LapseTarget(CommandId id, TargetId target, long reached, long asOf) implements IndicatorCommand {}
}
