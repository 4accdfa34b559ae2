package vn.socai.graphql.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ReportEvent.ReportConsolidated;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.event.ReportEvent.Source;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.ListedTeam;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportKey;
import vn.socai.value.SealedText;
import vn.socai.value.TeamId;
import vn.socai.value.Timeliness;
import vn.socai.value.UnitId;
import vn.socai.view.reportbook.Consolidation;
import vn.socai.view.reportbook.ReportFile;
import vn.socai.view.reportbook.ReportFile.Step;
import vn.socai.view.reportbook.ReportStatus;
import vn.socai.view.reportbook.ReportStatus.Stage;

/** A report in an answer; what happened to it is read when asked for. */
public record ReportNode(ReportStatus status, Cut cut) {
    /** A line of the establishment list. */
    public record TeamLine(int number, String name, @Nullable UUID leader, TeamId id, Cut cut) {
        static List<TeamLine> of(List<ListedTeam> teams, Cut cut) {
            List<TeamLine> lines = new ArrayList<>();
            for (ListedTeam team : teams) {
                lines.add(new TeamLine(lines.size() + 1, team.name(), team.leader() == null ? null
                        : team.leader().value(), team.team(), cut));
            }
            return lines;
        }
    }

    /** A sum of reports. */
    public record SumNode(UnitKey key, List<Summed> figures, List<UnitKey> sourceKeys, List<UnitKey> missingKeys,
            long at) {
        /** One figure. */
        public record Summed(ReportFigure figure, @Nullable Long sum, @Nullable Integer lacking) {}

        static SumNode of(Consolidation sum, Cut cut) {
            return new SumNode(new UnitKey(sum.report().unit(), cut), sum.figures()
                    .stream()
                    .map(f -> new Summed(f.figure(), f.sum(), f.lacking()))
                    .toList(), keys(sum.sources().stream().map(Source::unit).toList(), cut), keys(sum.missing(), cut),
                    sum.at());
        }

        static SumNode of(ReportConsolidated sum, Cut cut) {
            return new SumNode(new UnitKey(sum.report().unit(), cut), sum.entries()
                    .stream()
                    .map(e -> new Summed(e.figure(), e.value(), null))
                    .toList(), keys(sum.sources().stream().map(Source::unit).toList(), cut), keys(sum.missing(), cut),
                    sum.asOf());
        }

        private static List<UnitKey> keys(List<UnitId> units, Cut cut) {
            return units.stream().map(unit -> new UnitKey(unit, cut)).toList();
        }
    }

    /** One thing that happened. */
    public record StepNode(long position, Instant recordedAt, Stage stage, int version, Authority by, LocalDate on,
            @Nullable LegalBasis paper, @Nullable Integer judge, @Nullable SealedText text, UnitId place) {
        static StepNode of(Step step, UnitId place) {
            Integer judge = step.judge() == null ? null : step.judge().version();
            if (step.submitted() != null) {
                var e = step.submitted();
                return new StepNode(step.position(), step.recordedAt(), Stage.SUBMITTED, e.version(), e.by(), e.on(), e
                        .paper(), judge, null, place);
            } else if (step.returned() != null) {
                var e = step.returned();
                return new StepNode(step.position(), step.recordedAt(), Stage.RETURNED, e.version(), e.by(), e.on(),
                        null, judge, e.reason(), place);
            } else if (step.accepted() != null) {
                var e = step.accepted();
                return new StepNode(step.position(), step.recordedAt(), Stage.ACCEPTED, e.version(), e.by(), e.on(),
                        null, judge, null, place);
            } else if (step.consolidated() != null) {
                var e = step.consolidated();
                return new StepNode(step.position(), step.recordedAt(), Stage.CONSOLIDATED, e.version(), e.by(), e
                        .on(), null, judge, null, place);
            }
            throw new IllegalStateException("a step without anything that happened");
        }
    }

    /** All that a report's file tells, read for many reports at once. */
    record Contents(List<ReportEntry> entries, List<TeamLine> teams, @Nullable SealedText note,
            @Nullable SumNode consolidated, List<StepNode> history) {
        static final Contents NONE = new Contents(List.of(), List.of(), null, null, List.of());

        static Contents of(ReportFile file, ReportKey report, Cut cut) {
            ReportSubmitted last = file.submitted();
            ReportConsolidated sum = file.consolidated();
            return new Contents(last == null ? List.of() : last.entries(), last == null ? List.of()
                    : TeamLine.of(last.teams(), cut), last == null ? null : last.note(), sum == null ? null
                            : SumNode.of(sum, cut), file.steps()
                                    .stream()
                                    .map(step -> StepNode.of(step, report.unit()))
                                    .toList());
        }
    }

    public String programme() {
        return status.report().period().programme().value();
    }

    public String rule() {
        return status.report().period().rule();
    }

    public YearMonth month() {
        return status.report().period().month();
    }

    public Stage stage() {
        return status.stage();
    }

    public int version() {
        return status.version();
    }

    public @Nullable LocalDate firstOn() {
        return status.firstOn();
    }

    public @Nullable LocalDate lastOn() {
        return status.lastOn();
    }

    public @Nullable Timeliness timeliness() {
        return status.timeliness();
    }

    public UnitKey key() {
        return new UnitKey(status.report().unit(), cut);
    }

    public long projectedUpTo() {
        return cut.at();
    }
}
