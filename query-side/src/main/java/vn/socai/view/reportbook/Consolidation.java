package vn.socai.view.reportbook;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ReportEvent.Source;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportKey;
import vn.socai.value.UnitId;

/**
 * What the accepted reports below a unit come to.
 *
 * @param lines the units directly below that owe a report or consolidate, by code: what adds up to the figures
 * @param sources what was summed: accepted reports, or, a level higher, what units below have consolidated
 * @param missing the units below without: those that owe a report, and those that should have consolidated
 * @param at the ledger position at which it was summed
 */
public record Consolidation(ReportKey report, List<Summed> figures, List<Line> lines, List<Source> sources,
        List<UnitId> missing, long at) {
    public Consolidation {
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }

    /**
     * One unit.
     *
     * @param entries absent where it has sent nothing that was accepted, or has not consolidated
     */
    public record Line(UnitId unit, @Nullable List<ReportEntry> entries) {
        public Line {
            entries = entries == null ? null : List.copyOf(entries);
        }
    }

    /**
     * One figure.
     *
     * @param sum absent where no source has the figure
     * @param lacking how many sources lack it: they are not counted as 0
     */
    public record Summed(ReportFigure figure, @Nullable Long sum, int lacking) {}
}
