package vn.socai.graphql.telling;

import vn.socai.event.DifficultyEvent;
import vn.socai.event.DifficultyEvent.DifficultyAnswered;
import vn.socai.event.DifficultyEvent.DifficultyClosed;
import vn.socai.event.DifficultyEvent.DifficultyEscalated;
import vn.socai.event.DifficultyEvent.DifficultyRaised;

/** Sentences on difficulties. */
final class DifficultySentences {
    private DifficultySentences() {}

    static Telling of(DifficultyEvent event, Words words) {
        return switch (event) {
            case DifficultyRaised e -> {
                Term unit = words.unit(e.unit());
                Term by = words.word(e.by());
                Term to = words.word(e.to());
                yield new Telling(Words.capital(by.vi()) + " tại " + unit.vi() + " nêu khó khăn, vướng mắc với "
                        + to.vi() + ".", "A difficulty was raised by the " + by.en() + " in " + unit.en()
                                + " with the " + to.en() + ".");
            }
            case DifficultyEscalated e -> {
                Term from = words.word(e.from());
                Term to = words.word(e.to());
                yield new Telling("Khó khăn, vướng mắc được " + from.vi() + " chuyển lên " + to.vi() + ".",
                        "The difficulty was passed on by the " + from.en() + " to the " + to.en() + ".");
            }
            case DifficultyAnswered e -> {
                Term by = words.word(e.by());
                yield new Telling(Words.capital(by.vi()) + " trả lời khó khăn, vướng mắc.",
                        "The difficulty was answered by the " + by.en() + ".");
            }
            case DifficultyClosed e -> {
                Term outcome = words.word(e.outcome());
                yield new Telling("Khó khăn, vướng mắc kết thúc: " + outcome.vi() + ".",
                        "The difficulty was closed: " + outcome.en() + ".");
            }
        };
    }
}
