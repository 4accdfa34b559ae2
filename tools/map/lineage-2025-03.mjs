// July 2022 -> 1 March 2025. No source tells where the communes that went away went to, so only that is recorded
// which the lists and the later lineage leave no choice about; for the rest the lowest certain unit above is given.

import { foldLoosely, splitKind } from "./names.mjs";
import { isCommune, isDistrict, table } from "./lists.mjs";
import { add, predecessors, selfLineage } from "./lineage.mjs";
import { targetByName } from "./lineage-2025-07.mjs";

/**
 * `successors` as in lineage.mjs; `under`: gone commune -> code of the unit its successor lies in;
 * `later`: gone commune -> its communes of 1 July 2025; `how`: gone commune -> the reason its successor is certain.
 */
export function lineage2025March(july2022, march2025, july2025, lineage2025July) {
  const successors = selfLineage(july2022, march2025);
  mergeDistricts(successors, july2022, march2025);
  const reach = districtsReached(july2022, march2025);
  const feeders = predecessors(lineage2025July);
  const later = laterTargets(july2022, march2025, july2025, reach, feeders);
  const result = { successors, under: new Map(), later, how: new Map() };
  const taken = newNames(july2022, march2025);
  for (const unit of july2022.values()) {
    if (!isCommune(unit.code) || march2025.has(unit.code)) continue;
    const near = (code) => reach.get(unit.parent).has(march2025.get(code).parent);
    const choice = candidates(later.get(unit.code), feeders)?.filter(near);
    settle(result, unit, choice, heirsByName(unit, taken, near, choice), reach, july2022, march2025);
  }
  return result;
}

function settle({ successors, under, how }, unit, choice, heirs, reach, july2022, march2025) {
  if (choice?.length === 1) {
    successors.set(unit.code, choice);
    how.set(unit.code, "only-commune");
  } else if (heirs.length === 1) {
    successors.set(unit.code, heirs);
    how.set(unit.code, "took-name");
  } else {
    const districts = new Set(choice ? choice.map((code) => march2025.get(code).parent) : reach.get(unit.parent));
    under.set(unit.code, districts.size === 1 ? [...districts][0] : july2022.get(unit.parent).parent);
  }
}

/** A district that went is succeeded by those that hold its communes; a new one succeeds those it was taken from. */
function mergeDistricts(successors, july2022, march2025) {
  const moved = new Map();
  for (const unit of march2025.values()) {
    const was = july2022.get(unit.code);
    if (was && isCommune(unit.code) && was.parent !== unit.parent) {
      const pair = `${was.parent}>${unit.parent}`;
      moved.set(pair, (moved.get(pair) ?? 0) + 1);
    }
  }
  const byWeight = [...moved].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [pair] of byWeight) {
    const [from, to] = pair.split(">");
    if (!march2025.has(from) || !july2022.has(to)) successors.get(from).push(to);
  }
}

/** District of 2022 -> the districts in which its surviving communes stand in 2025; a merger stays within these. */
function districtsReached(july2022, march2025) {
  const reach = new Map();
  for (const code of july2022.keys()) if (isDistrict(code)) reach.set(code, new Set());
  for (const unit of march2025.values()) {
    const was = july2022.get(unit.code);
    if (was && isCommune(unit.code)) add(reach, was.parent, unit.parent);
  }
  return reach;
}

/** The communes of March 2025 that feed the later communes; undefined where no later commune is known. */
function candidates(later, feeders) {
  return later && [...new Set(later.flatMap((code) => [...feeders.get(code)]))].filter(isCommune).sort();
}

/** Communes that bear a name they did not bear in 2022, with its kind word (Thị trấn Quân Chu) or without. */
function newNames(july2022, march2025) {
  const taken = new Map();
  for (const unit of march2025.values()) {
    if (!isCommune(unit.code)) continue;
    const was = july2022.get(unit.code);
    for (const key of nameKeys(unit)) {
      if (!was || !nameKeys(was).includes(key)) add(taken, key, unit.code);
    }
  }
  return taken;
}

/** Who took the gone commune's name, in reach of its district and among the choice where there is one. */
function heirsByName(unit, taken, near, choice) {
  const bearers = new Set(nameKeys(unit).flatMap((key) => [...(taken.get(key) ?? [])]));
  return [...bearers].filter(near).filter((code) => !choice || choice.includes(code));
}

/** What the package's rows without an old code tell: gone commune -> communes of 1 July 2025. */
function laterTargets(july2022, march2025, july2025, reach, feeders) {
  const gone = goneByName(july2022, march2025, reach);
  const found = new Map();
  for (const row of table("ward_mappings")) {
    if (row.old_ward_code || !row.old_ward_name) continue;
    const key = placeKey(row.old_province_name, row.old_district_name, row.old_ward_name);
    const matches = gone.get(key);
    if (matches?.size === 1) add(found, [...matches][0], targetByName(row, july2025));
  }
  const later = new Map();
  for (const [code, targets] of found) {
    const near = reach.get(july2022.get(code).parent);
    const fits = (target) =>
      [...feeders.get(target)].some((feeder) => isCommune(feeder) && near.has(march2025.get(feeder).parent));
    if ([...targets].every(fits)) later.set(code, [...targets].sort());
  }
  return later;
}

/** "province|district|commune" -> gone communes, under the names of 2022 and of 2025 of what stands above them. */
function goneByName(july2022, march2025, reach) {
  const gone = new Map();
  for (const unit of july2022.values()) {
    if (!isCommune(unit.code) || march2025.has(unit.code)) continue;
    const district = july2022.get(unit.parent);
    const districts = [district, ...[...reach.get(unit.parent)].map((code) => march2025.get(code))];
    const provinces = [july2022.get(district.parent), march2025.get(district.parent)];
    for (const p of provinces) {
      for (const d of districts) add(gone, [p, d, unit].map(unitKey).join("|"), unit.code);
    }
  }
  return gone;
}

function placeKey(...fullNames) {
  return fullNames.map((fullName) => unitKey(splitKind(fullName))).join("|");
}

function nameKeys(unit) {
  return [foldLoosely(unit.name), unitKey(unit)];
}

/** A province is compared without care for its kind word: both kinds of city are written the same. */
function unitKey({ kind, name }) {
  return `${kind.replace("_TRUNG_UONG", "")} ${foldLoosely(name)}`;
}
