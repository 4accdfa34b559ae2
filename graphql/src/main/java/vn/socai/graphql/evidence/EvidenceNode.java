package vn.socai.graphql.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.history.EventNode;
import vn.socai.graphql.page.Edge;
import vn.socai.graphql.page.PageInfo;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.view.evidence.Evidence.Stretch;

/** The events behind a figure, as the schema names them. */
public record EvidenceNode(@Nullable Long value, List<Edge<Line>> edges, PageInfo pageInfo, long projectedUpTo) {
    /** One event. */
    public record Line(EventNode event, long amount, List<Part> parts) {}

    /** What it adds on one day in one unit. */
    public record Part(UnitKey key, LocalDate day, long amount) {}

    /** The entries of a stretch. */
    static <S, T> List<Edge<T>> edges(Stretch<S> stretch, Function<S, T> node) {
        return stretch.found().stream().map(found -> new Edge<>(node.apply(found.item()), found.cursor())).toList();
    }

    /** Where a stretch lies: whoever goes on does so behind its end, even where nothing was found in it. */
    static PageInfo pageInfo(Stretch<?> stretch, @Nullable String after) {
        String end = stretch.end();
        String last = stretch.found().isEmpty() ? null : stretch.found().getLast().cursor();
        return new PageInfo(end != null, after != null, stretch.found().isEmpty() ? null
                : stretch.found().getFirst().cursor(), end != null ? end : last);
    }
}
