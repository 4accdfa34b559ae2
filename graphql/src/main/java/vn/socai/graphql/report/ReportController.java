package vn.socai.graphql.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Batch;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.report.ReportNode.Contents;
import vn.socai.graphql.report.ReportNode.StepNode;
import vn.socai.graphql.report.ReportNode.SumNode;
import vn.socai.graphql.report.ReportNode.TeamLine;
import vn.socai.graphql.team.TeamKey;
import vn.socai.graphql.team.TeamNode;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportKey;
import vn.socai.value.UnitId;
import vn.socai.view.reportbook.Overdue;
import vn.socai.view.reportbook.RateQuery;
import vn.socai.view.reportbook.Rates;
import vn.socai.view.reportbook.Rates.Count;
import vn.socai.view.reportbook.ReportBook;
import vn.socai.view.reportbook.ReportQuery;
import vn.socai.view.reportbook.ReportStatus;

/** Answers questions on reports. */
@Controller
public class ReportController {
    private static final int MOST_MONTHS = 60;

    private final ReportBook book;
    private final Prefill prefill;
    private final ReportTexts texts;
    private final UnitLoaders units;
    private final Clock clock;

    ReportController(ReportBook book, Prefill prefill, ReportTexts texts, UnitLoaders units, Clock clock,
            BatchLoaderRegistry registry) {
        this.book = book;
        this.prefill = prefill;
        this.texts = texts;
        this.units = units;
        this.clock = clock;
        Batch.<Cut, ReportNode, Contents>register(registry, "reportContents", ReportNode::cut, this::load);
    }

    private void load(Cut cut, List<ReportNode> keys, Batch.Answers<ReportNode, Contents> answers) {
        for (ReportNode key : keys) {
            ReportKey report = key.status().report();
            book.report(report, cut.at()).ifPresent(file -> answers.put(key, Contents.of(file, report, cut)));
        }
    }

    /** A prefilled report. */
    public record DraftNode(List<ReportEntry> entries, List<TeamLine> teams, long prefilledAt) {}

    @QueryMapping
    public DraftNode reportDraft(@Argument ReportKeyInput report, Cut cut) {
        Prefill.Draft draft = prefill.draft(report.read(), cut.at());
        return new DraftNode(draft.entries(), TeamLine.of(draft.teams(), cut), cut.at());
    }

    @QueryMapping
    public @Nullable ReportNode report(@Argument ReportKeyInput report, Cut cut) {
        return book.status(report.read(), cut.at()).map(status -> new ReportNode(status, cut)).orElse(null);
    }

    @QueryMapping
    public Connection<ReportNode> reports(@Argument @Nullable String unit, @Argument @Nullable String programme,
            @Argument @Nullable String rule, @Argument @Nullable YearMonth month,
            @Argument ReportStatus.@Nullable Stage stage, @Argument int first, @Argument @Nullable String after,
            Cut cut) {
        ReportQuery query = new ReportQuery(root(unit, cut), cut.on(), programme == null ? null
                : Input.programme("programme", programme), Input.optional("rule", rule, 40), month, stage);
        return Connection.of(book.reports(query, Paging.first(first), after, cut.at()), status -> new ReportNode(status,
                cut), after, cut.at());
    }

    private UnitId root(@Nullable String unit, Cut cut) {
        return unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
    }

    /** The reports of one month. */
    public record RatesNode(YearMonth month, Count whole, List<CountLine> children) {
        static RatesNode of(Rates rates, Cut cut) {
            return new RatesNode(rates.month(), rates.whole(), rates.children()
                    .stream()
                    .map(line -> new CountLine(new UnitKey(line.unit(), cut), line.count()))
                    .toList());
        }
    }

    /** One child. */
    public record CountLine(UnitKey key, Count count) {}

    @QueryMapping
    public List<RatesNode> reportRates(@Argument @Nullable String unit, @Argument @Nullable String programme,
            @Argument @Nullable String rule, @Argument YearMonth from, @Argument YearMonth to, Cut cut) {
        if (to.isBefore(from) || ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS) {
            throw new Refusal(Problems.invalid("to", "Từ 1 đến " + MOST_MONTHS + " tháng.", "1 to " + MOST_MONTHS
                    + " months."));
        }
        RateQuery query = new RateQuery(root(unit, cut), cut.on(), programme == null ? null
                : Input.programme("programme", programme), Input.optional("rule", rule, 40), from, to);
        return book.rates(query, cut.at()).stream().map(rates -> RatesNode.of(rates, cut)).toList();
    }

    /** A report that is overdue. */
    public record OverdueNode(String programme, String rule, YearMonth month, UnitKey key, LocalDate lastGoodDay,
            int daysOverdue) {}

    @QueryMapping
    public Connection<OverdueNode> overdueReports(@Argument @Nullable String unit, @Argument int first,
            @Argument @Nullable String after, Cut cut) {
        LocalDate today = LocalDate.now(clock.withZone(CutArgument.ZONE));
        return Connection.of(book.overdue(root(unit, cut), cut.on(), Paging.first(first), after, cut.at()),
                overdue -> node(overdue, today, cut), after, cut.at());
    }

    private static OverdueNode node(Overdue overdue, LocalDate today, Cut cut) {
        var period = overdue.report().period();
        return new OverdueNode(period.programme().value(), period.rule(), period.month(), new UnitKey(overdue.report()
                .unit(), cut), overdue.lastGoodDay(), (int) ChronoUnit.DAYS.between(overdue.lastGoodDay(), today));
    }

    @QueryMapping
    public @Nullable SumNode consolidatedReport(@Argument ReportKeyInput report, Cut cut) {
        ReportKey key = report.read();
        return book.consolidation(key.period(), key.unit(), key.period().month().atEndOfMonth(), cut.at())
                .map(sum -> SumNode.of(sum, cut))
                .orElse(null);
    }

    @SchemaMapping(typeName = "Report", field = "unit")
    public CompletableFuture<UnitNode> unit(ReportNode report, DataLoader<UnitKey, UnitNode> units) {
        return units.load(report.key());
    }

    @SchemaMapping(typeName = "ReportCountLine", field = "unit")
    public CompletableFuture<UnitNode> unit(CountLine line, DataLoader<UnitKey, UnitNode> units) {
        return units.load(line.key());
    }

    @SchemaMapping(typeName = "OverdueReport", field = "unit")
    public CompletableFuture<UnitNode> unit(OverdueNode overdue, DataLoader<UnitKey, UnitNode> units) {
        return units.load(overdue.key());
    }

    @SchemaMapping(typeName = "ConsolidatedReport", field = "unit")
    public CompletableFuture<UnitNode> unit(SumNode sum, DataLoader<UnitKey, UnitNode> units) {
        return units.load(sum.key());
    }

    @SchemaMapping(typeName = "ConsolidatedReport", field = "sources")
    public CompletableFuture<List<UnitNode>> sources(SumNode sum, DataLoader<UnitKey, UnitNode> units) {
        return units.loadMany(sum.sourceKeys());
    }

    @SchemaMapping(typeName = "ConsolidatedReport", field = "missing")
    public CompletableFuture<List<UnitNode>> missing(SumNode sum, DataLoader<UnitKey, UnitNode> units) {
        return units.loadMany(sum.missingKeys());
    }

    @SchemaMapping(typeName = "ListedTeam", field = "team")
    public CompletableFuture<@Nullable TeamNode> team(TeamLine line, DataLoader<TeamKey, TeamNode> teams) {
        return teams.load(new TeamKey(line.id(), line.cut())).thenApply((@Nullable TeamNode node) -> node);
    }

    @SchemaMapping(typeName = "Report", field = "entries")
    public CompletableFuture<List<ReportEntry>> entries(ReportNode report,
            DataLoader<ReportNode, Contents> reportContents) {
        return contents(report, reportContents).thenApply(Contents::entries);
    }

    @SchemaMapping(typeName = "Report", field = "teams")
    public CompletableFuture<List<TeamLine>> teams(ReportNode report,
            DataLoader<ReportNode, Contents> reportContents) {
        return contents(report, reportContents).thenApply(Contents::teams);
    }

    @SchemaMapping(typeName = "Report", field = "history")
    public CompletableFuture<List<StepNode>> history(ReportNode report,
            DataLoader<ReportNode, Contents> reportContents) {
        return contents(report, reportContents).thenApply(Contents::history);
    }

    @SchemaMapping(typeName = "Report", field = "consolidated")
    public CompletableFuture<@Nullable SumNode> consolidated(ReportNode report,
            DataLoader<ReportNode, Contents> reportContents) {
        return contents(report, reportContents).thenApply(Contents::consolidated);
    }

    @SchemaMapping(typeName = "Report", field = "note")
    public CompletableFuture<@Nullable String> note(ReportNode report, DataLoader<ReportNode, Contents> reportContents,
            GraphQLContext context) {
        return contents(report, reportContents).thenApply(contents -> texts.open(contents.note(), report.status()
                .report()
                .unit(), "note", context));
    }

    @SchemaMapping(typeName = "ReportStep", field = "reason")
    public @Nullable String reason(StepNode step, GraphQLContext context) {
        return texts.open(step.text(), step.place(), "reason", context);
    }

    private static CompletableFuture<Contents> contents(ReportNode report, DataLoader<ReportNode, Contents> loader) {
        return loader.load(report)
                .thenApply((@Nullable Contents contents) -> contents == null
                        ? Contents.NONE
                        : contents);
    }
}
