package vn.socai.view.group;

import vn.socai.event.Event;
import vn.socai.event.GroupEvent;
import vn.socai.event.GroupEvent.GroupChanged;
import vn.socai.event.GroupEvent.GroupClosed;
import vn.socai.event.GroupEvent.GroupRegistered;
import vn.socai.ledger.Commit;
import vn.socai.value.GroupPlace;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;

/** Keeps every group under its place. */
public final class GroupView extends HeldView {
    /** The view's name. */
    public static final String NAME = "group-1";

    public GroupView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof GroupEvent groupEvent) {
                fold(groupEvent, page);
            }
        }
    }

    private static void fold(GroupEvent event, Page page) {
        String key = place(event.place()) + Packed.key(event.group().value());
        switch (event) {
            case GroupRegistered e -> page.put(key, new GroupFile(e.group(), e.place(), e.unit(), e.platform(), e
                    .name(), e.host(), e.participants(), e.on(), null));
            case GroupChanged e -> {
                GroupFile f = file(page, key);
                page.put(key, new GroupFile(f.group(), f.place(), f.unit(), f.platform(), e.name(), f.host(), e
                        .participants(), f.from(), f.closed()));
            }
            case GroupClosed e -> {
                GroupFile f = file(page, key);
                page.put(key, new GroupFile(f.group(), f.place(), f.unit(), f.platform(), f.name(), f.host(), f
                        .participants(), f.from(), e.on()));
            }
        }
    }

    private static GroupFile file(Page page, String key) {
        return page.get(key, GroupFile.class).orElseThrow(() -> new IllegalStateException("no such group"));
    }

    static String place(GroupPlace place) {
        return switch (place) {
            case GroupPlace.OfTeam p -> "t/" + Packed.key(p.team().value()) + "/";
            case GroupPlace.OfCommune p -> "c/" + p.commune() + "/";
            case GroupPlace.OfResidents p -> "r/" + p.village() + "/";
            case GroupPlace.OfProvince p -> "p/" + p.province() + "/";
        };
    }
}
