package vn.socai.graphql.telling;

import vn.socai.event.FoundingEvent;
import vn.socai.event.FoundingEvent.DocumentsFiled;
import vn.socai.event.FoundingEvent.LessonsSummarised;
import vn.socai.event.FoundingEvent.PilotClosed;
import vn.socai.event.FoundingEvent.PilotOpened;
import vn.socai.event.FoundingEvent.TeamEntered;
import vn.socai.event.FoundingEvent.TeamStruck;

/** Sentences on what goes with the founding of teams. */
final class FoundingSentences {
    private FoundingSentences() {}

    static Telling of(FoundingEvent event, Words words) {
        Term unit = words.unit(event.unit());
        return switch (event) {
            case TeamEntered e -> new Telling("Danh bạ tổ của " + unit.vi() + " dành chỗ cho một tổ.",
                    "The register of teams of " + unit.en() + " keeps a place for a team.");
            case TeamStruck e -> new Telling("Chỗ dành cho một tổ trong danh bạ của " + unit.vi() + " được bỏ.",
                    "A place in the register of teams of " + unit.en() + " was given back.");
            case DocumentsFiled e -> new Telling("Đã gửi từ " + unit.vi() + ": " + words.words(e.what()).vi() + ".",
                    "Handed in from " + unit.en() + ": " + words.words(e.what()).en() + ".");
            case PilotOpened e -> new Telling("Bắt đầu thí điểm tại " + unit.vi() + ".", "The pilot began in " + unit
                    .en() + ".");
            case PilotClosed e -> new Telling("Kết thúc thí điểm tại " + unit.vi() + ".", "The pilot ended in " + unit
                    .en() + ".");
            case LessonsSummarised e -> new Telling("Tổng hợp rút kinh nghiệm thí điểm tại " + unit.vi() + ".",
                    "The lessons of the pilot in " + unit.en() + " were summarised.");
        };
    }
}
