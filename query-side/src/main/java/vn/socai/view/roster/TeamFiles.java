package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.Latest;
import vn.socai.view.Values;
import vn.socai.view.Vietnamese;
import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Entry;

/** Every team in memory, about a kilobyte each; found by its unit, its names ready for search and order, once asked for. */
public final class TeamFiles implements Held {
    private final Latest<TeamFile> files;
    private final Map<UnitId, Set<String>> byUnit = new ConcurrentHashMap<>();
    private volatile boolean sorted;
    private final Map<String, Name> names = new ConcurrentHashMap<>();

    /** A name made ready for comparing. */
    record Name(String folded, String order) {}

    /** @param stored the view's name in the store */
    public TeamFiles(ViewStore store, String stored, Values values) {
        this.files = new Latest<>(store, stored, RosterView::ofTeam, bytes -> values.decode(TeamFile.class, bytes));
    }

    @Override
    public String prefix() {
        return RosterView.TEAMS;
    }

    @Override
    public boolean holds(String key) {
        return files.holds(key);
    }

    @Override
    public @Nullable Entry latest(String key) {
        return files.latest(key);
    }

    @Override
    public synchronized void take(List<Entry> entries) {
        files.take(entries);
        if (sorted) {
            entries.forEach(entry -> files.get(entry.key(), Long.MAX_VALUE).ifPresent(file -> sort(entry.key(), file)));
        }
    }

    /** The latest version knows every unit in which the team ever stood. */
    private void sort(String key, TeamFile file) {
        file.homes()
                .all()
                .forEach(home -> byUnit.computeIfAbsent(home.unit(), u -> ConcurrentHashMap.newKeySet())
                        .add(key));
    }

    /** The keys of the teams that ever stood at a unit itself. */
    private Set<String> at(UnitId unit) {
        if (!sorted) {
            sortAll();
        }
        return byUnit.getOrDefault(unit, Set.of());
    }

    private synchronized void sortAll() {
        if (!sorted) {
            files.each("", Long.MAX_VALUE, this::sort);
            sorted = true;
        }
    }

    Optional<TeamFile> get(TeamId team, long at) {
        return files.get(RosterView.team(team), at);
    }

    /** The teams that stood at a unit itself on a day. */
    void each(UnitId unit, LocalDate on, long at, Consumer<TeamFile> reader) {
        at(unit)
                .forEach(key -> files.get(key, at)
                        .filter(file -> file.homes().on(on).equals(unit))
                        .ifPresent(reader));
    }

    Name name(String name) {
        return names.computeIfAbsent(name, n -> new Name(Vietnamese.fold(n), Vietnamese.order(n)));
    }
}
