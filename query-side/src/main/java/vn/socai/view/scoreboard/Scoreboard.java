package vn.socai.view.scoreboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

/** What may be asked of targets, {@code at} a position of the ledger. */
public interface Scoreboard {
    /** One target. */
    Optional<Score> target(TargetId target, long at);

    /** The targets of units (their own, not their children's), by first day, then id; every unit asked for has its line. */
    Map<UnitId, List<Score>> of(Collection<UnitId> units, long at);

    /** The targets whose figure may have changed by facts of these units, by first day, then id. */
    List<Score> touchedBy(Collection<UnitId> units, long at);

    /** Every target, by first day, then id. */
    List<Score> all(long at);
}
