package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Cursors;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;

/** Gathers requests under way, and cuts a slice of them: the oldest first, then by person and team. */
final class WaitingList {
    private static final String KIND = "WAITING";

    private final LocalDate on;
    private final List<Hit> hits = new ArrayList<>();

    private record Hit(String order, Waiting waiting) {}

    WaitingList(LocalDate on) {
        this.on = on;
    }

    void add(TeamFile file) {
        if (!file.annex().requests().isEmpty() && file.card().active(on)) {
            TeamCard card = file.card();
            file.annex()
                    .requests()
                    .forEach(request -> hits.add(new Hit(request.asked() + "/" + request.person() + "/" + card.id(),
                            new Waiting(card, request))));
        }
    }

    Slice<Waiting> slice(int first, @Nullable String after) {
        List<String> cursor = after == null ? List.of() : Cursors.parts(after, 2, KIND);
        List<Row<Waiting>> rows = hits.stream()
                .sorted(Comparator.comparing(Hit::order))
                .filter(hit -> cursor.isEmpty() || hit.order.compareTo(cursor.get(1)) > 0)
                .limit(first + 1L)
                .map(hit -> new Row<>(hit.waiting, Cursors.of(KIND, hit.order)))
                .toList();
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }
}
