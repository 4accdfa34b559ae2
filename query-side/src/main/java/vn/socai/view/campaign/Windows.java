package vn.socai.view.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days of the campaigns that were ever set. */
record Windows(List<Window> all) {
    static final Windows NONE = new Windows(List.of());

    /** From a first to a last day, both included. */
    record Window(LocalDate from, LocalDate lastDay) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(lastDay);
        }

        int index(LocalDate day) {
            return (int) (day.toEpochDay() - from.toEpochDay());
        }

        String prefix() {
            return "w/" + from.toString().replace("-", "") + "-" + lastDay.toString().replace("-", "") + "/";
        }
    }

    Windows {
        all = List.copyOf(all);
    }

    Windows with(Window window) {
        List<Window> more = new ArrayList<>(all);
        more.add(window);
        return new Windows(more);
    }
}
