package vn.socai.graphql.telling;

import vn.socai.event.TrainingEvent;
import vn.socai.event.TrainingEvent.TrainingAttended;
import vn.socai.event.TrainingEvent.TrainingCancelled;
import vn.socai.event.TrainingEvent.TrainingScheduled;

/** Sentences on training. */
final class TrainingSentences {
    private TrainingSentences() {}

    static Telling of(TrainingEvent event, Words words) {
        return switch (event) {
            case TrainingScheduled e -> {
                Term unit = words.unit(e.unit());
                Term day = words.day(e.on());
                Term by = words.word(e.by());
                yield new Telling("Buổi tập huấn tại " + unit.vi() + " ngày " + day.vi() + ", do " + by.vi()
                        + " tổ chức, được đưa vào lịch.", "A training session in " + unit.en() + " on " + day.en()
                                + ", held by the " + by.en() + ", was scheduled.");
            }
            case TrainingAttended e -> {
                Term team = words.team(e.team());
                Term number = words.number(e.members().size());
                yield new Telling(Words.capital(number.vi()) + " thành viên của " + team.vi() + " dự tập huấn.",
                        Words.capital(words.count(e.members().size(), "member", "members")) + " of " + team.en()
                                + " attended training.");
            }
            case TrainingCancelled e -> {
                Term day = words.day(e.on());
                yield new Telling("Buổi tập huấn ngày " + day.vi() + " bị hủy.", "The training session of " + day.en()
                        + " was cancelled.");
            }
        };
    }
}
