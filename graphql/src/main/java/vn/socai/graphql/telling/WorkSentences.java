package vn.socai.graphql.telling;

import vn.socai.event.WorkEvent;
import vn.socai.event.WorkEvent.WorkEntry;
import vn.socai.event.WorkEvent.WorkRecorded;
import vn.socai.event.WorkEvent.WorkTakenBack;
import vn.socai.value.Work;

/** Sentences on records of work. */
final class WorkSentences {
    private WorkSentences() {}

    static Telling of(WorkEvent event, Words words) {
        Term what = what(event.entry(), words);
        Term unit = words.unit(event.entry().unit());
        return switch (event) {
            case WorkRecorded e -> new Telling("Tại " + unit.vi() + " ghi nhận: " + what.vi() + ".",
                    "In " + unit.en() + " was recorded: " + what.en() + ".");
            case WorkTakenBack e -> {
                Term reason = words.word(e.reason());
                yield new Telling("Tại " + unit.vi() + " rút lại việc đã ghi (" + what.vi() + "): " + reason.vi() + ".",
                        "In " + unit.en() + " a record (" + what.en() + ") was taken back: " + reason.en() + ".");
            }
        };
    }

    private static Term what(WorkEntry entry, Words words) {
        return switch (entry.work()) {
            case Work.Done w -> times(words.word(w.task()), w.count(), words);
            case Work.Proficient w -> new Term("một hộ có " + words.number(w.persons()).vi() + " người thành thạo "
                    + words.words(w.skills()).vi(), "a household with " + words.count(w.persons(), "person", "people")
                            + " proficient in " + words.words(w.skills()).en());
            case Work.OcopListed w -> new Term("một sản phẩm OCOP lên " + w.platform(),
                    "an OCOP product came onto " + w.platform());
            case Work.ShopOpened w -> new Term("một cửa hàng số trên " + w.platform(),
                    "a digital shop on " + w.platform());
            case Work.LeadHousehold w -> new Term("một hộ làm đầu tàu", "a household that leads others");
            case Work.Counted w -> times(words.word(w.population()), w.number(), words);
            case Work.OnPlatform w -> new Term(words.number(w.people()).vi() + " người lên " + w.platform(), words
                    .count(
                            w.people(), "person", "people") + " came onto " + w.platform());
            case Work.Supported w -> {
                Term supporter = words.word(w.supporter());
                Term kind = words.word(w.kind());
                yield new Term(supporter.vi() + " hỗ trợ: " + kind.vi() + " (" + words.number(w.quantity()).vi() + ")",
                        "support by a " + supporter.en() + ": " + kind.en() + " (" + words.number(w.quantity()).en()
                                + ")");
            }
            case Work.Communicated w -> {
                Term phase = words.word(w.phase());
                Term medium = words.word(w.medium());
                yield new Term("truyền thông (" + phase.vi() + ") qua " + medium.vi(), "communication (" + phase.en()
                        + ") through " + medium.en());
            }
            case Work.Funded w -> {
                Term source = words.word(w.source());
                Term dong = words.number(w.dong());
                yield new Term(dong.vi() + " đồng cho năm " + w.year() + " từ " + source.vi(), dong.en() + " đồng for "
                        + w.year() + " from " + source.en());
            }
            case Work.TrainingPlanned w -> new Term("kế hoạch tập huấn năm " + w.year() + ", " + words.number(w
                    .sessions()).vi() + " buổi", "a training plan for " + w.year() + " with " + words.count(w
                            .sessions(), "session", "sessions"));
        };
    }

    private static Term times(Term what, long count, Words words) {
        Term number = words.number(count);
        return new Term(what.vi() + " (" + number.vi() + ")", what.en() + " (" + number.en() + ")");
    }
}
