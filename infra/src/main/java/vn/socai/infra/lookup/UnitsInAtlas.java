package vn.socai.infra.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.event.UnitEvent;
import vn.socai.unit.PlaceNames;
import vn.socai.unit.PlaceNames.Named;
import vn.socai.unit.Units;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;

/** The map as the atlas has it. */
public final class UnitsInAtlas implements Units {
    private final Atlas atlas;
    private final Reach reach;

    public UnitsInAtlas(Atlas atlas, Reach reach) {
        this.atlas = atlas;
        this.reach = reach.about(Set.of(UnitEvent.class));
    }

    @Override
    public Optional<UnitLevel> level(UnitId unit) {
        // Any day will do: the nearest card is absent only for a unit that is unknown on every date.
        return reach.ask(at -> atlas.nearest(unit, LocalDate.EPOCH, at), Optional::isPresent).map(UnitCard::level);
    }

    @Override
    public Optional<UnitLevel> inForce(UnitId unit, LocalDate on) {
        return reach.ask(at -> atlas.level(unit, on, at), Optional::isPresent);
    }

    @Override
    public boolean within(UnitId unit, UnitId root, LocalDate on) {
        return reach.ask(at -> atlas.within(unit, root, on, at), within -> within);
    }

    @Override
    public PlaceNames names(UnitId unit, LocalDate on) {
        List<UnitCard> path = reach.ask(at -> atlas.unit(unit, on, at)
                .map(card -> Stream.concat(Stream.of(card), atlas.ancestors(unit, on, at).stream()).toList())
                .orElse(List.of()), found -> !found.isEmpty());
        return new PlaceNames(named(path, UnitLevel.VILLAGE), named(path, UnitLevel.COMMUNE), named(path,
                UnitLevel.DISTRICT));
    }

    private static @Nullable Named named(List<UnitCard> path, UnitLevel level) {
        return path.stream()
                .filter(card -> card.level() == level)
                .findFirst()
                .map(card -> new Named(card.fullName(), card.name()))
                .orElse(null);
    }
}
