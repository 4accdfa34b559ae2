package vn.socai.graphql.telling;

import vn.socai.event.GroupEvent;
import vn.socai.event.GroupEvent.GroupChanged;
import vn.socai.event.GroupEvent.GroupClosed;
import vn.socai.event.GroupEvent.GroupRegistered;
import vn.socai.value.GroupPlace;

/** Sentences on groups. */
final class GroupSentences {
    private GroupSentences() {}

    static Telling of(GroupEvent event, Words words) {
        Term place = place(event.place(), words);
        return switch (event) {
            case GroupRegistered e -> {
                Term platform = words.word(e.platform());
                yield new Telling("Nhóm “" + e.name() + "” của " + place.vi() + " được lập trên " + platform.vi() + ".",
                        "The group “" + e.name() + "” of " + place.en() + " was opened on " + platform.en() + ".");
            }
            case GroupChanged e -> new Telling("Nhóm của " + place.vi() + " nay tên là “" + e.name() + "”.",
                    "The group of " + place.en() + " is now called “" + e.name() + "”.");
            case GroupClosed e -> new Telling("Nhóm của " + place.vi() + " đã đóng.",
                    "The group of " + place.en() + " was closed.");
        };
    }

    private static Term place(GroupPlace place, Words words) {
        return switch (place) {
            case GroupPlace.OfTeam p -> words.team(p.team());
            case GroupPlace.OfCommune p -> words.unit(p.commune());
            case GroupPlace.OfResidents p -> {
                Term village = words.unit(p.village());
                yield new Term("người dân " + village.vi(), "the residents of " + village.en());
            }
            case GroupPlace.OfProvince p -> words.unit(p.province());
        };
    }
}
