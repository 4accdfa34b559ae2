package vn.socai.infra.lookup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import vn.socai.event.UnitEvent;
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
        return reach.ask(at -> atlas.unit(unit, on, at), Optional::isPresent).map(UnitCard::level);
    }

    @Override
    public boolean within(UnitId unit, UnitId root, LocalDate on) {
        return reach.ask(at -> atlas.within(unit, root, on, at), within -> within);
    }
}
