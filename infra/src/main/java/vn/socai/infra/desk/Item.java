package vn.socai.infra.desk;

import vn.socai.command.Command;
import vn.socai.ledger.Mark;
import vn.socai.value.UnitId;

/**
 * One command of a call on its way.
 *
 * @param index its place in the call
 * @param unit the unit that it concerns, as found when the right to it was checked
 */
record Item(int index, Command command, Mark mark, UnitId unit) {}
