package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Cursors;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;
import vn.socai.view.Vietnamese;

/** Gathers the teams that a query asks for, and cuts a slice of them. */
final class TeamList {
    /** So that the latest day comes first among texts that are compared upwards: no team is founded after the year 9999. */
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final TeamQuery query;
    private final String wanted;
    private final TeamFiles files;
    private final List<Hit> hits = new ArrayList<>();

    private record Hit(String order, String id, TeamFile file) {}

    TeamList(TeamQuery query, TeamFiles files) {
        this.query = query;
        this.wanted = Vietnamese.fold(query.search());
        this.files = files;
    }

    void add(TeamFile file) {
        boolean active = !query.on().isBefore(file.from()) && (file.until() == null || query.on()
                .isBefore(file
                        .until()));
        boolean fits = active && (query.level() == null || query.level() == file.level());
        if (fits && (wanted.isEmpty() || files.name(file.name()).folded().contains(wanted))) {
            hits.add(new Hit(order(file), file.id().toString(), file));
        }
    }

    private String order(TeamFile file) {
        return switch (query.order()) {
            case NAME -> files.name(file.name()).order();
            case NEWEST -> String.format("%09d", LAST_DAY - file.from().toEpochDay());
        };
    }

    Slice<TeamCard> slice(int first, @Nullable String after) {
        List<String> cursor = after == null ? List.of() : Cursors.parts(after, 3, query.order().name());
        hits.sort(Comparator.comparing(Hit::order).thenComparing(Hit::id));
        List<Row<TeamCard>> rows = hits.stream()
                .filter(hit -> cursor.isEmpty() || behind(hit, cursor))
                .limit(first + 1L)
                .map(hit -> new Row<>(hit.file.card(query.on()), Cursors.of(query.order().name(), hit.order, hit.id)))
                .toList();
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    private static boolean behind(Hit hit, List<String> cursor) {
        int order = hit.order.compareTo(cursor.get(1));
        return order > 0 || (order == 0 && hit.id.compareTo(cursor.get(2)) > 0);
    }
}
