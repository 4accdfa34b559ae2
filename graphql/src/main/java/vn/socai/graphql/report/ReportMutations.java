package vn.socai.graphql.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Concern;
import vn.socai.command.Desk;
import vn.socai.command.Intent;
import vn.socai.command.Rejected;
import vn.socai.graphql.input.BasisInput;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.receipt.BulkNode;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.person.Keyring;
import vn.socai.person.SealedWords;
import vn.socai.report.PeriodCommand.LockPeriod;
import vn.socai.report.PeriodCommand.OpenPeriod;
import vn.socai.report.ReportCommand;
import vn.socai.report.ReportCommand.AcceptReport;
import vn.socai.report.ReportCommand.ConsolidateReports;
import vn.socai.report.ReportCommand.EnterPaperReport;
import vn.socai.report.ReportCommand.ReturnReport;
import vn.socai.report.ReportCommand.SubmitReport;
import vn.socai.report.ReportRejection.NoSuchPeriod;
import vn.socai.report.ReportRejection.NothingAccepted;
import vn.socai.report.Reporting;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.FigureOrigin;
import vn.socai.value.PeriodKey;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportKey;
import vn.socai.value.TextId;
import vn.socai.view.Horizon;
import vn.socai.view.reportbook.Consolidation;
import vn.socai.view.reportbook.ReportBook;

/** Hands in reports; what people wrote is sealed here, before a command exists. */
@Controller
public class ReportMutations {
    private static final int MAX_NOTE = 4_000;
    private static final int MOST_MONTHS = 60;

    private final Counter counter;
    private final Prefill prefill;
    private final Keyring keyring;
    private final ReportBook book;
    private final Horizon horizon;
    private final Reporting reporting;
    private final Desk desk;

    ReportMutations(Counter counter, Prefill prefill, Keyring keyring, ReportBook book, Horizon horizon,
            Reporting reporting, Desk desk) {
        this.counter = counter;
        this.prefill = prefill;
        this.keyring = keyring;
        this.book = book;
        this.horizon = horizon;
        this.reporting = reporting;
        this.desk = desk;
    }

    /** A figure edited or entered by hand. */
    public record FigureInput(ReportFigure figure, @Nullable Long value) {}

    /** A report to submit. */
    public record SubmitReportInput(UUID id, ReportKeyInput report, Authority by, List<FigureInput> figures,
            long prefilledAt, @Nullable String note) {}

    /** A report on paper to enter. */
    public record EnterPaperReportInput(UUID id, ReportKeyInput report, Authority by, LocalDate receivedOn,
            BasisInput basis, List<FigureInput> figures, long prefilledAt, @Nullable String note) {}

    /** A report to return. */
    public record ReturnReportInput(UUID id, ReportKeyInput report, Authority by, String reason) {}

    /** A report to accept. */
    public record AcceptReportInput(UUID id, ReportKeyInput report, Authority by) {}

    /** Reports to sum up. */
    public record ConsolidateReportsInput(UUID id, ReportKeyInput report, Authority by, long at) {}

    /** Past periods to open. */
    public record OpenPastPeriodsInput(UUID id, String programme, String rule, YearMonth from, YearMonth to) {}

    /** A period to lock. */
    public record LockPeriodInput(UUID id, ReportKeyInput report, Authority by) {}

    @MutationMapping
    public ReceiptNode submitReport(@Argument SubmitReportInput input, Actor actor) {
        ReportKey report = input.report.read();
        admit(SubmitReport.class, report, input.by, actor);
        Prefill.Draft draft = prefill.draft(report, folded("prefilledAt", input.prefilledAt));
        return counter.submit(new SubmitReport(new CommandId(input.id), report, input.by, edited(draft, input.figures),
                draft.teams(), sealed("note", Input.optional("note", input.note, MAX_NOTE), input.id)), actor);
    }

    @MutationMapping
    public ReceiptNode enterPaperReport(@Argument EnterPaperReportInput input, Actor actor) {
        ReportKey report = input.report.read();
        admit(EnterPaperReport.class, report, input.by, actor);
        Prefill.Draft draft = prefill.draft(report, folded("prefilledAt", input.prefilledAt));
        return counter.submit(new EnterPaperReport(new CommandId(input.id), report, input.by, input.receivedOn,
                input.basis.read("basis"), edited(draft, input.figures), draft.teams(), sealed("note", Input.optional(
                        "note", input.note, MAX_NOTE), input.id)), actor);
    }

    @MutationMapping
    public ReceiptNode returnReport(@Argument ReturnReportInput input, Actor actor) {
        ReportKey report = input.report.read();
        admit(ReturnReport.class, report, input.by, actor);
        SealedWords reason = keyring.seal(text(input.id, "reason"), Input.text("reason", input.reason, MAX_NOTE));
        return counter.submit(new ReturnReport(new CommandId(input.id), report, input.by, reason), actor);
    }

    @MutationMapping
    public ReceiptNode acceptReport(@Argument AcceptReportInput input, Actor actor) {
        return counter.submit(new AcceptReport(new CommandId(input.id), input.report.read(), input.by), actor);
    }

    @MutationMapping
    public ReceiptNode consolidateReports(@Argument ConsolidateReportsInput input, Actor actor) {
        ReportKey report = input.report.read();
        admit(ConsolidateReports.class, report, input.by, actor);
        Consolidation sum = book.consolidation(report.period(), report.unit(), report.period().month().atEndOfMonth(),
                folded("at", input.at)).orElseThrow(() -> new Rejected(new NothingAccepted()));
        List<ReportEntry> entries = sum.figures()
                .stream()
                .map(f -> new ReportEntry(f.figure(), f.sum(), FigureOrigin.CONSOLIDATED, sum.at()))
                .toList();
        return counter.submit(new ConsolidateReports(new CommandId(input.id), report, input.by, entries, sum.sources(),
                sum.missing(), sum.at()), actor);
    }

    @MutationMapping
    public BulkNode openPastPeriods(@Argument OpenPastPeriodsInput input, Actor actor) {
        var programme = Input.programme("programme", input.programme);
        String rule = Input.text("rule", input.rule, 40);
        if (input.to.isBefore(input.from) || ChronoUnit.MONTHS.between(input.from, input.to) >= MOST_MONTHS) {
            throw new Refusal(Problems.invalid("to", "Từ 1 đến " + MOST_MONTHS + " tháng.", "1 to " + MOST_MONTHS
                    + " months."));
        }
        var versions = reporting.versions(programme);
        if (versions.isEmpty()) {
            throw new Rejected(new NoSuchPeriod(new PeriodKey(programme, rule, input.from)));
        }
        List<YearMonth> months = Stream.iterate(input.from, month -> !month.isAfter(input.to), month -> month
                .plusMonths(1)).toList();
        return counter.submit(months, month -> derived(input.id, month), month -> new OpenPeriod(new CommandId(derived(
                input.id, month)), new PeriodKey(programme, rule, month), versions.getLast().area()), actor);
    }

    private static UUID derived(UUID id, YearMonth month) {
        return UUID.nameUUIDFromBytes((id + ":" + month).getBytes(StandardCharsets.US_ASCII));
    }

    @MutationMapping
    public ReceiptNode lockPeriod(@Argument LockPeriodInput input, Actor actor) {
        ReportKey report = input.report.read();
        return counter.submit(new LockPeriod(new CommandId(input.id), report.period(), report.unit(), input.by), actor);
    }

    /** What was edited is by hand, also where nothing stood before; what was left or is the same was counted by the ledger. */
    private static List<ReportEntry> edited(Prefill.Draft draft, List<FigureInput> edits) {
        Map<ReportFigure, FigureInput> left = new HashMap<>();
        edits.forEach(edit -> {
            if (left.putIfAbsent(edit.figure, edit) != null) {
                throw new Refusal(Problems.invalid("figures", "Mỗi số liệu nêu một lần.",
                        "Each figure may stand there once."));
            }
        });
        List<ReportEntry> entries = new ArrayList<>();
        for (ReportEntry entry : draft.entries()) {
            FigureInput edit = left.remove(entry.figure());
            entries.add(edit == null || Objects.equals(edit.value, entry.value()) ? entry : byHand(edit));
        }
        left.values().forEach(edit -> entries.add(byHand(edit)));
        return entries;
    }

    private static ReportEntry byHand(FigureInput edit) {
        return new ReportEntry(edit.figure, edit.value, FigureOrigin.BY_HAND, null);
    }

    /** Counting costs, and sealing makes a durable key: whoever will be refused must not come that far. */
    private void admit(Class<? extends ReportCommand> command, ReportKey report, Authority by, Actor actor) {
        desk.admit(new Intent(command, new Concern.OfUnit(report.unit()), by), actor);
    }

    private long folded(String field, long position) {
        if (position < 0 || position > horizon.projectedUpTo()) {
            throw new Refusal(Problems.invalid(field, "Không phải vị trí đã xem.",
                    "This is no position that was seen."));
        }
        return position;
    }

    private @Nullable SealedWords sealed(String field, @Nullable String words, UUID command) {
        return words == null ? null : keyring.seal(text(command, field), words);
    }

    /** Derived from the command, so that a resend seals under the same key. */
    private static TextId text(UUID command, String field) {
        return new TextId(UUID.nameUUIDFromBytes((field + ":" + command).getBytes(StandardCharsets.US_ASCII)));
    }
}
