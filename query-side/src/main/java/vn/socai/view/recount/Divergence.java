package vn.socai.view.recount;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.tally.Figure;

/**
 * A figure of a unit that the views do not show as it was counted.
 *
 * @param month absent for all time
 * @param counted from the ledger
 * @param shown by the views
 */
public record Divergence(UnitId unit, @Nullable YearMonth month, Figure figure, long counted, long shown) {}
