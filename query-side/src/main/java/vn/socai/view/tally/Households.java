package vn.socai.view.tally;

import java.util.ArrayList;
import java.util.List;

import vn.socai.view.View.Page;
import vn.socai.view.tally.HouseholdDays.Day;

/** Opens windows in which distinct households are counted. */
final class Households {
    private Households() {}

    /** From now on households are counted in these days too; those visited before the ledger said so are counted now. */
    static void open(Span span, Page page, Deltas deltas) {
        if (deltas.spans().contains(span)) {
            return;
        }
        List<Span> more = new ArrayList<>(deltas.spans());
        more.add(span);
        deltas.spans(List.copyOf(more));
        int slot = Slot.FIRST_WINDOW + more.size() - 1;
        page.eachNote(HouseholdNote.PREFIX, note -> {
            Day first = HouseholdNote.of(note.value()).days().first(span.from(), span.lastDay());
            if (first != null) {
                deltas.add(first.unit(), first.day(), slot, 1);
            }
        });
    }
}
