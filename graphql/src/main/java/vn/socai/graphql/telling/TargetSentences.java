package vn.socai.graphql.telling;

import vn.socai.event.IndicatorEvent;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;

/** Sentences on targets. */
final class TargetSentences {
    private TargetSentences() {}

    static Telling of(IndicatorEvent event, Words words) {
        return switch (event) {
            case TargetAssigned e -> assigned(e, words);
            case TargetMet e -> {
                Term unit = words.unit(e.unit());
                Term reached = words.number(e.reached());
                yield new Telling("Chỉ tiêu của " + unit.vi() + " đã đạt, với " + reached.vi() + ".",
                        "The target of " + unit.en() + " was met, with " + reached.en() + ".");
            }
            case TargetLapsed e -> {
                Term unit = words.unit(e.unit());
                Term reached = words.number(e.reached());
                yield new Telling("Chỉ tiêu của " + unit.vi() + " không còn đạt, chỉ còn " + reached.vi() + ".",
                        "The target of " + unit.en() + " is no longer met, with " + reached.en() + " left.");
            }
        };
    }

    private static Telling assigned(TargetAssigned event, Words words) {
        Term unit = words.unit(event.unit());
        Term value = words.number(event.value());
        Term measure = words.word(event.measure());
        Term from = words.day(event.from());
        Term last = words.day(event.lastDay());
        Term basis = words.basis(event.basis());
        return new Telling("Giao " + unit.vi() + " chỉ tiêu " + value.vi() + " " + measure.vi() + " từ " + from.vi()
                + " đến " + last.vi() + " theo " + basis.vi() + ".", Words.capital(unit.en())
                        + " was assigned a target of " + value.en() + " " + measure.en() + " from " + from.en() + " to "
                        + last.en() + " by " + basis.en() + ".");
    }
}
