package vn.socai.bench.edge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/**
 * The bare control: the rows of {@code nation.graphql} and {@code communes.graphql}, from the same read of the same program, behind the
 * same check of tokens, as records that Jackson writes. It joins the product only where this module stands on the class path.
 */
@AutoConfiguration @ConditionalOnProperty("socai.bench.rest")
public final class BareRest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    record UnitRow(String code, String name) {}

    record FiguresRow(long teams, long members, long visits, long peopleGuided) {}

    record Line(UnitRow unit, FiguresRow figures) {}

    record Lines(List<Line> children) {}

    record Parent(Lines childrenRollUp) {}

    record Provinces(Parent nation) {}

    record Nation(List<Parent> children) {}

    record Communes(Nation nation) {}

    /** The way lies among those that need a token. */
    @Bean
    RouterFunction<ServerResponse> bareRoutes(Tally tally, Atlas atlas, Horizon horizon) {
        return RouterFunctions.route()
                .GET("/downloads/bare/provinces", request -> ServerResponse.ok()
                        .body(Map.of("data", new Provinces(
                                rows(tally, atlas, horizon.projectedUpTo(), List.of(UnitId.COUNTRY)).getFirst()))))
                .GET("/downloads/bare/communes", request -> communes(tally, atlas, horizon.projectedUpTo()))
                .build();
    }

    private static ServerResponse communes(Tally tally, Atlas atlas, long at) {
        List<UnitId> provinces = atlas.children(UnitId.COUNTRY, LocalDate.now(ZONE), at)
                .stream()
                .map(UnitCard::id)
                .toList();
        return ServerResponse.ok()
                .body(Map.of("data", new Communes(new Nation(rows(tally, atlas, at, provinces)))));
    }

    private static List<Parent> rows(Tally tally, Atlas atlas, long at, List<UnitId> units) {
        LocalDate today = LocalDate.now(ZONE);
        Map<UnitId, Breakdown> found = tally.children(units, new Window.Total(), new Hierarchy.AsOf(today), at);
        List<UnitId> children = found.values()
                .stream()
                .flatMap(breakdown -> breakdown.children().stream())
                .map(Breakdown.Line::unit)
                .toList();
        Map<UnitId, UnitCard> cards = atlas.nearest(children, today, at);
        return found.values()
                .stream()
                .map(breakdown -> new Parent(new Lines(breakdown.children()
                        .stream()
                        .map(line -> new Line(unit(cards, line.unit()), figures(line.figures())))
                        .toList())))
                .toList();
    }

    private static UnitRow unit(Map<UnitId, UnitCard> cards, UnitId unit) {
        UnitCard card = java.util.Objects.requireNonNull(cards.get(unit));
        return new UnitRow(card.code(), card.name());
    }

    private static FiguresRow figures(Figures figures) {
        return new FiguresRow(figures.allTeams(), figures.members(), figures.visits(), figures.peopleGuided());
    }
}
