package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.value.HouseholdRef;
import vn.socai.value.UnitId;
import vn.socai.view.Packed;
import vn.socai.view.View.Page;
import vn.socai.view.tally.HouseholdDays.Day;

/**
 * Counts distinct households: each window counts a household once, on the day of its first live visit in that window. So the count
 * adds over days and units, and a late, corrected or voided visit moves one unit between days.
 */
final class Households {
    private static final String PREFIX = "h";

    private Households() {}

    static void change(HouseholdRef household, LocalDate day, UnitId unit, int visits, Page page, Deltas deltas) {
        String key = PREFIX + Packed.key(household.value());
        HouseholdDays days = HouseholdDays.of(page.note(key));
        LocalDate month = day.withDayOfMonth(1);
        LocalDate monthEnd = day.withDayOfMonth(day.lengthOfMonth());
        List<Span> spans = deltas.spans();

        Day ever = days.first(LocalDate.MIN, LocalDate.MAX);
        Day inMonth = days.first(month, monthEnd);
        List<@Nullable Day> inSpans = new ArrayList<>(spans.size());
        for (Span span : spans) {
            inSpans.add(span.holds(day) ? days.first(span.from(), span.lastDay()) : null);
        }
        days.add(day, unit, visits);

        move(ever, days.first(LocalDate.MIN, LocalDate.MAX), Slot.HOUSEHOLDS, deltas);
        move(inMonth, days.first(month, monthEnd), Slot.HOUSEHOLDS_OF_MONTH, deltas);
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.holds(day)) {
                move(inSpans.get(i), days.first(span.from(), span.lastDay()), Slot.FIRST_WINDOW + i, deltas);
            }
        }
        page.note(key, days.bytes());
    }

    private static void move(@Nullable Day before, @Nullable Day now, int slot, Deltas deltas) {
        boolean stays = before != null && now != null && before.day().equals(now.day()) && before.unit()
                .equals(now
                        .unit());
        if (stays || Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            deltas.add(before.unit(), before.day(), slot, -1);
        }
        if (now != null) {
            deltas.add(now.unit(), now.day(), slot, 1);
        }
    }

    /** From now on households are counted in these days too; those visited before the ledger said so are counted now. */
    static void open(Span span, Page page, Deltas deltas) {
        if (deltas.spans().contains(span)) {
            return;
        }
        List<Span> more = new ArrayList<>(deltas.spans());
        more.add(span);
        deltas.spans(List.copyOf(more));
        int slot = Slot.FIRST_WINDOW + more.size() - 1;
        page.eachNote(PREFIX, note -> move(null, HouseholdDays.of(note.value()).first(span.from(), span.lastDay()),
                slot, deltas));
    }
}
