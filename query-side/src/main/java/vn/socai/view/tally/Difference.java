package vn.socai.view.tally;

import vn.socai.value.UnitId;

/**
 * A unit's figures at two moments of knowledge.
 *
 * @param before as they were known then; nothing for a child that was none of the unit's on the map as known then
 * @param placed the facts known then, on the map as it is known now: apart from {@code before} where the ledger learned otherwise of
 *        the map
 * @param now as they are known now: {@code placed} and all that events added since
 */
public record Difference(UnitId unit, Figures before, Figures placed, Figures now) {}
