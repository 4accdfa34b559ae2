package vn.socai.view.tally;

import vn.socai.value.UnitId;

/** Adds up units' figures on one hierarchy, for one window, at one position. */
sealed interface Adding permits OnTree, AsWas {
    Figures rollUp(UnitId unit);

    Breakdown breakdown(UnitId unit);

    Series series(UnitId unit, Series.Step step);
}
