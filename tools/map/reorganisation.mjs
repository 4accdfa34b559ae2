// Turns two lists and the lineage between them into rows, and carries the ids of units from file to file.

import { fold } from "./names.mjs";
import { isCommune, isDistrict, isProvince } from "./lists.mjs";
import { predecessors } from "./lineage.mjs";

const COUNTRY = "VN";

/** The rows of the first map; `ids` receives code -> unit id. */
export function firstMap(list, day, ids) {
  const rows = [{ change: "create", unit: COUNTRY, kind: "QUOC_GIA", name: "Việt Nam" }];
  for (const unit of ordered(list)) ids.set(unit.code, `${unit.code}.${day}`);
  for (const unit of ordered(list)) rows.push(created(unit, ids));
  return rows;
}

/**
 * The rows that lead from `before` to `after`. A unit goes on under its id exactly when it is the only predecessor of
 * its only successor and keeps its code. `under` names, for communes without a recorded successor, the unit it lies in.
 * `ids` is brought from the state before to the state after.
 */
export function reorganisation(before, after, successors, under, day, ids) {
  const from = predecessors(successors);
  const goesOn = (code) => {
    const targets = successors.get(code);
    return targets?.length === 1 && targets[0] === code && from.get(code).size === 1;
  };
  const next = new Map([...after.keys()].map((code) => [code, goesOn(code) ? ids.get(code) : `${code}.${day}`]));
  const creates = ordered(after).filter(({ code }) => !goesOn(code)).map((unit) => created(unit, next));
  const amends = ordered(after).filter(({ code }) => goesOn(code))
    .map((unit) => amended(before.get(unit.code), unit, ids, next));
  const abolishes = ordered(before).filter(({ code }) => !goesOn(code)).reverse()
    .map(({ code }) => ({ change: "abolish", unit: ids.get(code), successors: heirs(code, successors, under, next) }));
  ids.clear();
  for (const [code, id] of next) ids.set(code, id);
  return [...creates, ...amends.filter((row) => row !== undefined), ...abolishes];
}

/** `-`: the tier ended, there is no successor; `?id`: there is one, not recorded, somewhere under that unit. */
function heirs(code, successors, under, next) {
  const targets = successors.get(code);
  if (targets.length > 0) return targets.map((target) => next.get(target)).join(",");
  if (isDistrict(code)) return "-";
  if (!under.has(code)) throw new Error(`${code} has neither successor nor a unit it lies in`);
  return `?${next.get(under.get(code))}`;
}

function created({ code, kind, name, parent }, ids) {
  return { change: "create", unit: ids.get(code), kind, code, name, parent: parent ? ids.get(parent) : COUNTRY };
}

function amended(was, unit, ids, next) {
  const row = { change: "amend", unit: next.get(unit.code) };
  if (was.kind !== unit.kind) row.kind = unit.kind;
  if (fold(was.name) !== fold(unit.name)) row.name = unit.name;
  const parentBefore = was.parent && ids.get(was.parent);
  const parentAfter = unit.parent && next.get(unit.parent);
  if (parentBefore !== parentAfter) row.parent = parentAfter;
  return row.kind || row.name || row.parent ? row : undefined;
}

/** Provinces, then districts, then communes, each by code: a parent always stands before its children. */
export function ordered(list) {
  const tier = ({ code }) => (isProvince(code) ? 0 : isDistrict(code) ? 1 : isCommune(code) ? 2 : 3);
  return [...list.values()].sort((a, b) => tier(a) - tier(b) || (a.code < b.code ? -1 : 1));
}
