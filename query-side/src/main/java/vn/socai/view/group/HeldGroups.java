package vn.socai.view.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.socai.value.GroupPlace;
import vn.socai.view.Latest;

/** The groups in memory, by their place. */
public final class HeldGroups implements Groups {
    private final Latest<GroupFile> held;

    public HeldGroups(Latest<GroupFile> held) {
        this.held = held;
    }

    @Override
    public List<GroupFile> of(GroupPlace place, LocalDate on, long at) {
        List<GroupFile> open = new ArrayList<>();
        held.each(GroupView.place(place), at, (key, file) -> {
            if (file.open(on)) {
                open.add(file);
            }
        });
        open.sort(Comparator.comparing(GroupFile::from).thenComparing(file -> file.group().value()));
        return open;
    }
}
