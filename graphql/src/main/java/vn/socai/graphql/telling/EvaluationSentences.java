package vn.socai.graphql.telling;

import java.util.List;

import vn.socai.event.EvaluationEvent;
import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.event.EvaluationEvent.Scoring.ScoreReviewed;
import vn.socai.event.EvaluationEvent.Scoring.SelfScored;
import vn.socai.event.EvaluationEvent.Scoring.UnitClassified;
import vn.socai.value.CriterionPoints;

/** Sentences on evaluations. */
final class EvaluationSentences {
    private EvaluationSentences() {}

    static Telling of(EvaluationEvent event, Words words) {
        return switch (event) {
            case EvaluationOpened e -> {
                Term unit = words.unit(e.unit());
                Term from = words.day(e.from());
                Term last = words.day(e.lastDay());
                Term basis = words.basis(e.basis());
                yield new Telling("Mở đợt đánh giá tại " + unit.vi() + ", kỳ từ " + from.vi() + " đến " + last.vi()
                        + ", theo " + basis.vi() + ".", "An evaluation was opened in " + unit.en() + " for " + from
                                .en() + " to " + last.en() + ", by " + basis.en() + ".");
            }
            case SelfScored e -> {
                Term unit = words.unit(e.unit());
                Term who = words.word(e.subject());
                Term points = points(e.points(), words);
                yield new Telling(Words.capital(unit.vi()) + " tự chấm " + points.vi() + " điểm cho " + who.vi() + ".",
                        Words.capital(unit.en()) + " scored " + points.en() + " points for " + who.en() + ".");
            }
            case ScoreReviewed e -> {
                Term unit = words.unit(e.unit());
                Term by = words.word(e.by());
                Term who = words.word(e.subject());
                Term points = points(e.points(), words);
                yield new Telling(Words.capital(by.vi()) + " thẩm định " + points.vi() + " điểm cho " + who.vi() + " "
                        + unit.vi() + ".", "The " + by.en() + " reviewed " + points.en() + " points for " + who.en()
                                + " of " + unit.en() + ".");
            }
            case UnitClassified e -> {
                Term unit = words.unit(e.unit());
                Term who = words.word(e.subject());
                Term basis = words.basis(e.decision());
                yield new Telling("Xếp loại “" + e.grade() + "” cho " + who.vi() + " " + unit.vi() + " theo "
                        + basis.vi() + ".", "The grade “" + e.grade() + "” was given to " + who.en() + " of " + unit
                                .en() + " by " + basis.en() + ".");
            }
        };
    }

    private static Term points(List<CriterionPoints> points, Words words) {
        long hundredths = points.stream().mapToLong(CriterionPoints::hundredths).sum();
        String rest = String.format(java.util.Locale.ROOT, "%02d", hundredths % 100);
        Term whole = words.number(hundredths / 100);
        return new Term(whole.vi() + "," + rest, whole.en() + "." + rest);
    }
}
