package vn.socai.view.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.CriterionFigure;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

/**
 * A locality's figures for an evaluation, at one position of the ledger. Taken again at that position it is the same record, and so has
 * the same canonical bytes.
 *
 * @param from the first day of the period
 * @param lastDay the last day of the period; states are as of its end
 */
public record Sheet(EvaluationId evaluation, UnitId unit, EvaluationSubject subject, LocalDate from, LocalDate lastDay,
        long position, List<Line> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One criterion's figure.
     *
     * @param count absent where nobody can count it: missing, never 0
     * @param of out of how many; absent where the figure is a plain count
     * @param judges the programmes' rules that bear on it in this unit
     * @param evidence ledger positions of the commits that make the figure, ascending, at most 1,000
     * @param more how many further positions there are
     */
    public record Line(String criterion, CriterionFigure figure, @Nullable Long count, @Nullable Long of,
            List<Judged> judges, List<Long> evidence, long more) {
        public Line {
            judges = List.copyOf(judges);
            evidence = List.copyOf(evidence);
        }
    }

    /** A rule in the version of its programme that judges the period's last day. */
    public record Judged(String rule, ProgrammeVersion programme) {}
}
