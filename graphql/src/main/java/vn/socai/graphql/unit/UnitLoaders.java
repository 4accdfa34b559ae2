package vn.socai.graphql.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Batch;
import vn.socai.graphql.reading.Cut;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;

/** Looks units up for all nouns: many at once through the loader {@code units}. */
@Component
public class UnitLoaders {
    private final Atlas atlas;

    public UnitLoaders(Atlas atlas, BatchLoaderRegistry registry) {
        this.atlas = atlas;
        Batch.<Cut, UnitKey, UnitNode>register(registry, "units", UnitKey::cut, this::load);
    }

    private void load(Cut cut, List<UnitKey> keys, Batch.Answers<UnitKey, UnitNode> answers) {
        Map<UnitId, UnitNode> found = nearest(keys.stream().map(UnitKey::unit).toList(), cut);
        for (UnitKey key : keys) {
            UnitNode unit = found.get(key.unit());
            if (unit != null) {
                answers.put(key, unit);
            }
        }
    }

    /** The units, each as on the cut's day or on its nearest day in force; unknown ones are left out. */
    public Map<UnitId, UnitNode> nearest(Collection<UnitId> units, Cut cut) {
        Map<UnitId, UnitNode> found = HashMap.newHashMap(units.size());
        atlas.nearest(units, cut.on(), cut.at()).forEach((unit, card) -> found.put(unit, new UnitNode(card, cut)));
        return found;
    }

    /** The unit, which the ledger must know on some day. */
    public UnitNode known(String field, UnitId unit, Cut cut) {
        Optional<UnitCard> card = atlas.nearest(unit, cut.on(), cut.at());
        return new UnitNode(card.orElseThrow(() -> new Refusal(Problems.unknownUnit(field, unit.value()))), cut);
    }
}
