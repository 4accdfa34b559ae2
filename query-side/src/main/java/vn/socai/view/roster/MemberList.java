package vn.socai.view.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Cursors;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;
import vn.socai.view.Vietnamese;
import vn.socai.view.roster.TeamFile.Presence;

/** Gathers the members that a query asks for, and cuts a slice of them; profiles are fetched for the slice only. */
final class MemberList {
    /** Behind every order key, which is hexadecimal. */
    private static final String NAMELESS = "~";

    private final MemberQuery query;
    private final String wanted;
    private final Names names;
    private final List<Hit> hits = new ArrayList<>();

    private record Hit(String order, String person, String team, TeamFile file, Presence presence) {}

    MemberList(MemberQuery query, Names names) {
        this.query = query;
        this.wanted = Vietnamese.fold(query.search());
        this.names = names;
    }

    void add(TeamFile file) {
        for (Presence presence : file.presences()) {
            if (file.holds(presence, query.on())) {
                add(file, presence);
            }
        }
    }

    private void add(TeamFile file, Presence presence) {
        Names.Key name = names.of(presence.person()).orElse(null);
        if (!wanted.isEmpty() && (name == null || !name.holds(wanted))) {
            return;
        }
        String order = switch (query.order()) {
            case NAME -> name == null ? NAMELESS : name.order();
            case ID -> "";
        };
        hits.add(new Hit(order, presence.person().toString(), file.id().toString(), file, presence));
    }

    Slice<MemberCard> slice(int first, @Nullable String after, BiFunction<TeamFile, Presence, MemberCard> card) {
        List<String> cursor = after == null ? List.of() : Cursors.parts(after, 4, query.order().name());
        hits.sort(Comparator.comparing(Hit::order).thenComparing(Hit::person).thenComparing(Hit::team));
        List<Row<MemberCard>> rows = hits.stream()
                .filter(hit -> cursor.isEmpty() || behind(hit, cursor))
                .limit(first + 1L)
                .map(hit -> new Row<>(card.apply(hit.file, hit.presence),
                        Cursors.of(query.order().name(), hit.order, hit.person, hit.team)))
                .toList();
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    private static boolean behind(Hit hit, List<String> cursor) {
        int order = hit.order.compareTo(cursor.get(1));
        int person = hit.person.compareTo(cursor.get(2));
        return order > 0 || (order == 0 && (person > 0 || (person == 0 && hit.team.compareTo(cursor.get(3)) > 0)));
    }
}
