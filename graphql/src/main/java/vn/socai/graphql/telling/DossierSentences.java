package vn.socai.graphql.telling;

import vn.socai.event.DossierEvent;
import vn.socai.event.DossierEvent.DossierIssued;

/** Sentences on dossiers. */
final class DossierSentences {
    private DossierSentences() {}

    static Telling of(DossierEvent event, Words words) {
        return switch (event) {
            case DossierIssued e -> issued(e, words);
        };
    }

    private static Telling issued(DossierIssued event, Words words) {
        Term unit = words.unit(event.unit());
        Term from = words.day(event.from());
        Term last = words.day(event.lastDay());
        Term streams = words.number(event.streams().size());
        Term upTo = words.number(event.upTo());
        return new Telling("Lập hồ sơ lịch sử của " + unit.vi() + " từ " + from.vi() + " đến " + last.vi() + ", gồm "
                + streams.vi() + " chuỗi sự kiện đến vị trí " + upTo.vi() + ".", "A dossier of the history of " + unit
                        .en()
                        + " from " + from.en() + " to " + last.en() + " was issued, with " + streams.en()
                        + " streams up to position " + upTo.en() + ".");
    }
}
