package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.view.Cursors;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;

/** Gathers requests under way, and cuts a slice of them: the oldest first, then by person and team. */
final class WaitingList {
    private static final String KIND = "WAITING";

    private final LocalDate on;
    private final Profiles profiles;
    private final List<Hit> hits = new ArrayList<>();

    private record Hit(String order, TeamCard team, Annex.Request request) {}

    /** Where sealed profiles are; only those of a page are read. */
    @FunctionalInterface
    interface Profiles {
        @Nullable
        Ciphertext of(TeamId team, PersonId person);
    }

    WaitingList(LocalDate on, Profiles profiles) {
        this.on = on;
        this.profiles = profiles;
    }

    void add(TeamFile file) {
        if (!file.annex().requests().isEmpty() && file.card().active(on)) {
            TeamCard card = file.card(on);
            file.annex()
                    .requests()
                    .forEach(request -> hits.add(new Hit(request.asked() + "/" + request.person() + "/" + card.id(),
                            card, request)));
        }
    }

    private Waiting waiting(Hit hit) {
        return new Waiting(hit.team, hit.request, profiles.of(hit.team.id(), hit.request.person()));
    }

    Slice<Waiting> slice(int first, @Nullable String after) {
        List<String> cursor = after == null ? List.of() : Cursors.parts(after, 2, KIND);
        List<Row<Waiting>> rows = hits.stream()
                .sorted(Comparator.comparing(Hit::order))
                .filter(hit -> cursor.isEmpty() || hit.order.compareTo(cursor.get(1)) > 0)
                .limit(first + 1L)
                .map(hit -> new Row<>(waiting(hit), Cursors.of(KIND, hit.order)))
                .toList();
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }
}
