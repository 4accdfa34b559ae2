package vn.socai.view.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.BadCursor;
import vn.socai.view.Cursors;
import vn.socai.view.Latest;
import vn.socai.view.Packed;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;
import vn.socai.view.atlas.Tree;

/** A register over the files in memory. For nouns with thousands of files, not millions: a list looks at each. */
public class HeldRegister<T> implements Register<T> {
    private final Latest<T> files;
    private final Function<T, Place> place;

    /** @param place tells where a file stands; never changes in a file's life */
    public HeldRegister(Latest<T> files, Function<T, Place> place) {
        this.files = files;
        this.place = place;
    }

    @Override
    public Optional<T> find(UUID id, long at) {
        return files.get(Packed.key(id), at);
    }

    @Override
    public List<T> all(UnitId unit, Tree tree, Predicate<T> wanted, long at) {
        List<T> found = new ArrayList<>();
        files.each("", at, (key, file) -> {
            if (wanted.test(file) && tree.holds(unit, place.apply(file).unit())) {
                found.add(file);
            }
        });
        found.sort(Comparator.comparing(place, Comparator.comparing(Place::day)
                .reversed()
                .thenComparing(Place::id)));
        return found;
    }

    @Override
    public Slice<T> list(UnitId unit, Tree tree, Predicate<T> wanted, int first, @Nullable String after, long at) {
        Predicate<Place> behind = after == null ? any -> true : behind(after);
        List<Row<T>> rows = new ArrayList<>();
        for (T file : all(unit, tree, wanted, at)) {
            Place here = place.apply(file);
            if (behind.test(here) && rows.size() <= first) {
                rows.add(new Row<>(file, Cursors.of("register", here.day().toString(), here.id().toString())));
            }
        }
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    private static Predicate<Place> behind(String cursor) {
        List<String> parts = Cursors.parts(cursor, 3, "register");
        try {
            LocalDate day = LocalDate.parse(parts.get(1));
            UUID id = UUID.fromString(parts.get(2));
            return here -> here.day().isBefore(day) || (here.day().equals(day) && here.id().compareTo(id) > 0);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new BadCursor();
        }
    }
}
