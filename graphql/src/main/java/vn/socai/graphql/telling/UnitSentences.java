package vn.socai.graphql.telling;

import vn.socai.event.UnitEvent;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;

/** Sentences on units and villages. */
final class UnitSentences {
    private UnitSentences() {}

    static Telling of(UnitEvent event, Words words) {
        return switch (event) {
            case UnitsReorganised e -> reorganised(e, words);
            case VillageRegistered e -> {
                Term village = words.unit(e.village());
                Term commune = words.unit(e.commune());
                yield new Telling(Words.capital(village.vi()) + " thuộc " + commune.vi() + " được ghi vào danh bạ.",
                        Words.capital(village.en()) + " in " + commune.en() + " was entered into the register.");
            }
            case VillageAssigned e -> {
                Term village = words.unit(e.village());
                Term commune = words.unit(e.commune());
                yield new Telling(Words.capital(village.vi()) + " được xếp vào " + commune.vi() + ".",
                        Words.capital(village.en()) + " was assigned to " + commune.en() + ".");
            }
        };
    }

    private static Telling reorganised(UnitsReorganised event, Words words) {
        Term basis = words.basis(event.basis());
        Term from = words.day(event.effective());
        int changes = event.changes().size();
        return new Telling("Sắp xếp đơn vị hành chính theo " + basis.vi() + ": " + words.number(changes).vi()
                + " thay đổi, có hiệu lực từ " + from.vi() + (event.dateInferred() ? " (ngày suy ra)." : "."),
                "Units were reorganised by " + basis.en() + ": " + words.count(changes, "change", "changes")
                        + ", in force from " + from.en() + (event.dateInferred() ? " (day inferred)." : "."));
    }
}
