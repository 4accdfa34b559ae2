package vn.socai.graphql.unit;

import vn.socai.graphql.reading.Cut;
import vn.socai.value.UnitId;

/** A unit to be looked up, as it is on the cut's day or on its nearest day in force. */
public record UnitKey(UnitId unit, Cut cut) {}
