package vn.socai.graphql.telling;

import vn.socai.event.PracticeEvent;
import vn.socai.event.PracticeEvent.PracticeEndorsed;
import vn.socai.event.PracticeEvent.PracticeShared;
import vn.socai.event.PracticeEvent.PracticeSubmitted;

/** Sentences on good practice. */
final class PracticeSentences {
    private PracticeSentences() {}

    static Telling of(PracticeEvent event, Words words) {
        return switch (event) {
            case PracticeSubmitted e -> {
                Term unit = words.unit(e.unit());
                yield new Telling("Một cách làm hay tại " + unit.vi() + " được gửi vào thư viện.",
                        "A good practice of " + unit.en() + " was submitted to the library.");
            }
            case PracticeEndorsed e -> {
                Term by = words.word(e.by());
                yield new Telling(Words.capital(by.vi()) + " công nhận một cách làm hay.",
                        "A good practice was endorsed by the " + by.en() + ".");
            }
            case PracticeShared e -> {
                Term by = words.word(e.by());
                Term audience = words.unit(e.audience());
                yield new Telling(Words.capital(by.vi()) + " chia sẻ một cách làm hay tới " + audience.vi() + ".",
                        "A good practice was shared with " + audience.en() + " by the " + by.en() + ".");
            }
        };
    }
}
