package vn.socai.graphql.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.graphql.reading.Cut;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.GradeBound;
import vn.socai.value.LegalBasis;
import vn.socai.view.evaluation.ScoreFile;
import vn.socai.view.evaluation.Sheet;

/** An evaluation in an answer. */
public record EvaluationNode(EvaluationOpened opened, Cut cut) {
    public UUID evaluation() {
        return opened.evaluation().value();
    }

    public LocalDate from() {
        return opened.from();
    }

    public LocalDate lastDay() {
        return opened.lastDay();
    }

    public List<CriterionPoints> criteria() {
        return opened.criteria();
    }

    public List<GradeBound> grades() {
        return opened.grades();
    }

    public LegalBasis basis() {
        return opened.basis();
    }

    public long projectedUpTo() {
        return cut.at();
    }

    /** A sheet in an answer. */
    public record SheetNode(Sheet sheet, String sha256, String bytes) {
        public long position() {
            return sheet.position();
        }

        public List<LineNode> lines() {
            return sheet.lines().stream().map(LineNode::new).toList();
        }
    }

    /** A line of a sheet. */
    public record LineNode(Sheet.Line line) {
        public String criterion() {
            return line.criterion();
        }

        public @Nullable Long count() {
            return line.count();
        }

        public @Nullable Long of() {
            return line.of();
        }

        public List<JudgeNode> judges() {
            return line.judges()
                    .stream()
                    .map(judged -> new JudgeNode(judged.rule(), judged.programme().programme().value(),
                            judged.programme().version()))
                    .toList();
        }

        public List<Long> evidence() {
            return line.evidence();
        }

        public long more() {
            return line.more();
        }
    }

    /** A rule that bears on a line. */
    public record JudgeNode(String rule, String programme, int version) {}

    /** A score in an answer. */
    public record ScoreNode(ScoreFile file, Cut cut) {
        public EvaluationSubject subject() {
            return file.subject();
        }

        public @Nullable ScoreStepNode self() {
            return ScoreStepNode.of(file.self());
        }

        public @Nullable ScoreStepNode review() {
            return ScoreStepNode.of(file.review());
        }

        public @Nullable String grade() {
            return file.grade() == null ? null : file.grade().grade();
        }

        public @Nullable LegalBasis decision() {
            return file.grade() == null ? null : file.grade().decision();
        }
    }
}
