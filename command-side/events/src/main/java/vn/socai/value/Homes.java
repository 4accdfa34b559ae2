package vn.socai.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Where a team stood, one unit after the other, the earliest first; it counts for the first before its founding, too. */
public record Homes(List<Home> all) {
    /** A unit, and the first day there. */
    public record Home(UnitId unit, LocalDate from) {}

    /** Takes a home from its first day until the first day outside. */
    @FunctionalInterface
    public interface Reader {
        /**
         * @param from absent for the first home
         * @param until absent for the last
         */
        void home(UnitId unit, @Nullable LocalDate from, @Nullable LocalDate until);
    }

    public Homes {
        all = List.copyOf(all);
    }

    /** Those of a team that was just founded. */
    public static Homes of(UnitId unit, LocalDate founded) {
        return new Homes(List.of(new Home(unit, founded)));
    }

    /** After a move: {@code on} is the first day in the other unit, and later than the first day in the present one. */
    public Homes movedTo(UnitId unit, LocalDate on) {
        List<Home> more = new ArrayList<>(all);
        more.add(new Home(unit, on));
        return new Homes(more);
    }

    /** The present one. */
    public UnitId now() {
        return all.getLast().unit();
    }

    /** That of a day. */
    public UnitId on(LocalDate day) {
        UnitId there = all.getFirst().unit();
        for (Home home : all) {
            there = day.isBefore(home.from()) ? there : home.unit();
        }
        return there;
    }

    /** The first day on which it stands there no more, having stood there last; absent while it does, or where it never did. */
    public @Nullable LocalDate left(UnitId unit) {
        LocalDate left = null;
        for (int i = 0; i < all.size() - 1; i++) {
            left = all.get(i).unit().equals(unit) ? all.get(i + 1).from() : left;
        }
        return now().equals(unit) ? null : left;
    }

    /** Whether it ever stood there. */
    public boolean hold(UnitId unit) {
        return all.stream().anyMatch(home -> Objects.equals(home.unit(), unit));
    }

    /** Each home with its days. */
    public void each(Reader reader) {
        for (int i = 0; i < all.size(); i++) {
            reader.home(all.get(i).unit(), i == 0 ? null : all.get(i).from(), i + 1 < all.size() ? all.get(i + 1)
                    .from() : null);
        }
    }
}
