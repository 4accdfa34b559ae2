package vn.socai.view.scoreboard;

import vn.socai.event.IndicatorEvent.TargetAssigned;

/** A target as it was assigned, and whether the ledger says that it is met. */
public record TargetFile(TargetAssigned assigned, boolean met) {}
