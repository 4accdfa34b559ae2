package vn.socai.view.group;

import java.time.LocalDate;
import java.util.List;

import vn.socai.value.GroupPlace;

/** What may be asked of groups. */
public interface Groups {
    /** The groups of a place that stand on a day, {@code at} a position of the ledger; the oldest first. */
    List<GroupFile> of(GroupPlace place, LocalDate on, long at);
}
