package vn.socai.view.tally;

import java.time.LocalDate;

import vn.socai.value.UnitId;

/** What must be remembered of a target to count it: both figures of it stand on its first day. */
record TargetNote(UnitId unit, LocalDate from, boolean met) {}
