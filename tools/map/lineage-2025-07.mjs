// 30 June 2025 -> 1 July 2025: the package has the chief target of every commune; corrections and further parts are facts.

import { clean, fold, splitKind } from "./names.mjs";
import { isCommune, isProvince, rightCode, table } from "./lists.mjs";
import { facts } from "./facts.mjs";
import { add } from "./lineage.mjs";

/** Successors of every commune, island district and province; other districts have none, as their tier ended. */
export function lineage2025July(march2025, july2025) {
  const successors = new Map([...march2025.keys()].map((code) => [code, []]));
  for (const row of table("ward_mappings")) {
    if (row.old_ward_code) successors.get(row.old_ward_code).push(rightCode(row.new_ward_code));
  }
  for (const { old, target } of facts("targets-2025-07")) successors.set(old, [target]);
  for (const { old, also } of facts("splits-2025-07")) successors.get(old).push(...also.split(","));
  for (const [code, targets] of successors) {
    if (isCommune(code) && targets.length === 0) throw new Error(`commune ${code} has no target`);
  }
  mergeProvinces(successors, march2025, july2025);
  return successors;
}

let namesOf2025;

/** The commune of 1 July 2025 that a row means: its code is often wrong or lacks zeros, its names are not. */
export function targetByName(row, july2025) {
  namesOf2025 ??= byName(july2025);
  const matches = namesOf2025.get(nameKey(splitKind(row.new_ward_name), row.new_province_name));
  const given = rightCode(row.new_ward_code.padStart(5, "0"));
  const target = matches?.size === 1 ? [...matches][0] : matches?.has(given) ? given : undefined;
  if (!target) throw new Error(`no commune of 2025 for ${row.new_ward_code} ${row.new_ward_name}`);
  return target;
}

/** A province is succeeded by the one its communes are in; no commune was split over a provincial border. */
function mergeProvinces(successors, march2025, july2025) {
  const targets = new Map();
  for (const [code, communes] of successors) {
    if (!isCommune(code)) continue;
    const province = march2025.get(march2025.get(code).parent).parent;
    for (const commune of communes) add(targets, province, july2025.get(commune).parent);
  }
  for (const [province, found] of targets) {
    if (!isProvince(province) || found.size !== 1) throw new Error(`province ${province} went to ${[...found]}`);
    successors.set(province, [...found]);
  }
}

function byName(july2025) {
  const names = new Map();
  for (const unit of july2025.values()) {
    if (isCommune(unit.code)) add(names, nameKey(unit, july2025.get(unit.parent).name), unit.code);
  }
  return names;
}

function nameKey({ kind, name }, province) {
  return `${fold(clean(province).replace(/^(Tỉnh|Thành phố) /, ""))}|${kind}|${fold(name)}`;
}
