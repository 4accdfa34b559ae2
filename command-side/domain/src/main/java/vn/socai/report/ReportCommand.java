package vn.socai.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.event.ReportEvent.Source;
import vn.socai.ledger.StreamName;
import vn.socai.person.SealedWords;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.ListedTeam;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportKey;
import vn.socai.value.UnitId;

/** What can be asked of a report. */
@DecidedBy(Report.class)
public sealed interface ReportCommand extends Command {
    /** Most lines of an establishment list: a commune has some tens of villages, a district some hundreds. */
    int MAX_TEAMS = 2_000;

    /** The report. */
    ReportKey report();

    @Override
    Authority by();

    @Override
    default StreamName stream() {
        return StreamName.report(report());
    }

    @Override
    default Concern concern() {
        return new Concern.OfUnit(report().unit());
    }

    /**
     * Submits a report, for the first time or after it was returned. It counts as received on the day of this command.
     *
     * @param by whose report it is: one whom the duty names
     * @param entries each figure at most once
     */
    @CommandName("report.submit")
    record SubmitReport(CommandId id, ReportKey report, Authority by, List<ReportEntry> entries,
            List<ListedTeam> teams, @Nullable SealedWords note) implements ReportCommand {
        public SubmitReport {
            entries = List.copyOf(entries);
            teams = List.copyOf(teams);
        }
    }

    /**
     * Enters a report that came on paper, on an earlier day. Only whoever receives it may say when it came.
     *
     * @param by whose act the entry is: one who receives the report
     * @param receivedOn the day on which it came, not before its period's first
     * @param basis what proves that day, such as the entry in the register of incoming documents (sổ công văn đến)
     */
    @CommandName("report.enter-paper")
    record EnterPaperReport(CommandId id, ReportKey report, Authority by, LocalDate receivedOn, LegalBasis basis,
            List<ReportEntry> entries, List<ListedTeam> teams, @Nullable SealedWords note) implements ReportCommand {
        public EnterPaperReport {
            entries = List.copyOf(entries);
            teams = List.copyOf(teams);
        }

        @Override
        public LegalBasis authority() {
            return basis;
        }
    }

    /** Sends a submitted report back. */
    @CommandName("report.return")
    record ReturnReport(CommandId id, ReportKey report, Authority by, SealedWords reason) implements ReportCommand {}

    /** Accepts a submitted report. */
    @CommandName("report.accept")
    record AcceptReport(CommandId id, ReportKey report, Authority by) implements ReportCommand {}

    /**
     * Sums up the accepted reports of the units below, as they were read at a position.
     *
     * @param report of the unit that sums up, for the period of what is summed
     * @param by whose act it is: an office of that unit's level
     * @param missing the units below that owe a report and have none that is accepted
     */
    @CommandName("report.consolidate")
    record ConsolidateReports(CommandId id, ReportKey report, Authority by, List<ReportEntry> entries,
            List<Source> sources, List<UnitId> missing, long asOf) implements ReportCommand {
        public ConsolidateReports {
            entries = List.copyOf(entries);
            sources = List.copyOf(sources);
            missing = List.copyOf(missing);
        }
    }
}
