package vn.socai.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.UnitEvent;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.unit.PlaceNames.Named;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;

/** The map as plainly as it can be folded: a list of states per unit. Slow and simple, to judge the others by. */
public final class MapFold implements Units {
    /** A unit as it stands from a day on. */
    public record State(LocalDate from, UnitKind kind, String code, String name, @Nullable UnitId parent) {}

    private static final class Life {
        final List<State> states = new ArrayList<>();
        @Nullable
        LocalDate gone;
        List<UnitId> successors = List.of();
    }

    private final Map<UnitId, Life> lives = new HashMap<>();

    /** Folds one event on. */
    public MapFold with(UnitEvent event) {
        switch (event) {
            case UnitsReorganised e -> e.changes().forEach(change -> enact(change, e.effective()));
            case VillageRegistered e -> life(e.village()).states
                    .add(new State(e.from(), e.kind(), "", e.name(), e.commune()));
            case VillageAssigned e -> {
                State last = life(e.village()).states.getLast();
                life(e.village()).states.add(new State(e.from(), last.kind, "", last.name, e.commune()));
            }
        }
        return this;
    }

    private void enact(UnitChange change, LocalDate on) {
        Life life = life(change.unit());
        switch (change) {
            case Created c -> life.states.add(new State(on, c.kind(), c.code(), c.name(), c.parent()));
            case Amended c -> {
                State was = life.states.getLast();
                life.states.add(new State(on, c.kind() == null ? was.kind : c.kind(),
                        c.code() == null ? was.code : c.code(), c.name() == null ? was.name : c.name(),
                        c.parent() == null ? was.parent : c.parent()));
            }
            case Abolished c -> {
                life.gone = on;
                life.successors = c.successors();
            }
            case Settled c -> life.successors = c.successors();
        }
    }

    private Life life(UnitId unit) {
        return lives.computeIfAbsent(unit, id -> new Life());
    }

    /** The units in force on a day. */
    public Map<UnitId, State> on(LocalDate day) {
        Map<UnitId, State> standing = new HashMap<>();
        lives.keySet().forEach(unit -> at(unit, day).ifPresent(state -> standing.put(unit, state)));
        return standing;
    }

    /** The successors of a unit that is gone. */
    public List<UnitId> successors(UnitId unit) {
        return life(unit).successors;
    }

    private Optional<State> at(UnitId unit, LocalDate day) {
        Life life = lives.get(unit);
        if (life == null || (life.gone != null && !day.isBefore(life.gone))) {
            return Optional.empty();
        }
        return life.states.stream().filter(state -> !state.from.isAfter(day)).reduce((a, b) -> b);
    }

    @Override
    public Optional<UnitLevel> level(UnitId unit) {
        return Optional.ofNullable(lives.get(unit)).map(life -> life.states.getLast().kind.level());
    }

    @Override
    public Optional<UnitLevel> inForce(UnitId unit, LocalDate on) {
        return at(unit, on).map(state -> state.kind.level());
    }

    @Override
    public boolean within(UnitId unit, UnitId root, LocalDate on) {
        if (unit.equals(root)) {
            return true;
        }
        Life rootLife = lives.get(root);
        LocalDate day = rootLife != null && rootLife.gone != null && !on.isBefore(rootLife.gone)
                ? rootLife.gone.minusDays(1)
                : on;
        Optional<State> state = at(unit, day);
        if (state.isPresent()) {
            return state.get().parent != null && within(state.get().parent, root, day);
        }
        return known(unit) && life(unit).successors.stream().anyMatch(successor -> within(successor, root, day));
    }

    @Override
    public PlaceNames names(UnitId unit, LocalDate on) {
        Map<UnitLevel, Named> names = new HashMap<>();
        Optional<State> state = at(unit, on);
        while (state.isPresent()) {
            State s = state.get();
            names.put(s.kind.level(), new Named(s.kind.label() + " " + s.name, s.name));
            state = s.parent == null ? Optional.empty() : at(s.parent, on);
        }
        return new PlaceNames(names.get(UnitLevel.VILLAGE), names.get(UnitLevel.COMMUNE), names.get(
                UnitLevel.DISTRICT));
    }
}
