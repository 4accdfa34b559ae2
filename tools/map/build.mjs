// Builds the map of Vietnam that the product ships. `node build.mjs` writes the files, `node build.mjs --check`
// compares them with the committed ones and ends with 1 where they differ. README.md tells the rest.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { facts } from "./facts.mjs";
import { count, counted, mapFile, tableFile } from "./files.mjs";
import { lineage2025March } from "./lineage-2025-03.mjs";
import { lineage2025July } from "./lineage-2025-07.mjs";
import { july2022, july2025, march2025 } from "./lists.mjs";
import { selfLineage } from "./lineage.mjs";
import { fold } from "./names.mjs";
import { firstMap, reorganisation } from "./reorganisation.mjs";

const TARGET = new URL("../../command-side/domain/src/main/resources/vn/socai/unit/map/", import.meta.url);
const NO_UNITS = new Map();

function build() {
  const list2022 = july2022();
  const list2025March = march2025(list2022);
  const list2025July = july2025();
  const list2026 = april2026(list2025July);
  const july = lineage2025July(list2025March, list2025July);
  const march = lineage2025March(list2022, list2025March, list2025July, july);

  const ids = new Map();
  const files = new Map();
  files.set("2022-03-05.tsv", firstFile(list2022, firstMap(list2022, "20220305", ids)));
  const idsOf2022 = new Map(ids);
  const inMarch = reorganisation(list2022, list2025March, march.successors, march.under, "20250301", ids);
  files.set("2025-03-01.tsv", marchFile(list2025March, march, inMarch));
  const inJuly = reorganisation(list2025March, list2025July, july, NO_UNITS, "20250701", ids);
  files.set("2025-07-01.tsv", julyFile(list2025July, inJuly));
  files.set("settled.tsv", settledFile(march, idsOf2022, ids));
  const same = selfLineage(list2025July, list2026);
  const inApril = reorganisation(list2025July, list2026, same, NO_UNITS, "20260430", ids);
  files.set("2026-04-30.tsv", aprilFile(list2026, inApril));
  return files;
}

function april2026(list) {
  const result = new Map(list);
  for (const { code, kind, name } of facts("2026-04")) {
    const unit = list.get(code);
    if (!unit || fold(unit.name) !== fold(name)) throw new Error(`${code} is not ${name}`);
    result.set(code, { ...unit, kind });
  }
  return result;
}

function firstFile(list, rows) {
  const remarks = [
    ["effective", "2022-03-05"],
    ["inferred", "false"],
    ["state", counted(list)],
    ["note", "the official list of July 2022, taken as in force from the day on which the teams were first asked for"],
  ];
  return mapFile(remarks, rows);
}

function marchFile(list, { how }, rows) {
  const lost = (row) => row.successors?.startsWith("?");
  const reasons = [...how.values()];
  const heirs = new Set(rows.flatMap((row) => row.successors?.split(",") ?? []));
  const orphan = (row) => row.change === "create" && !heirs.has(row.unit);
  const remarks = [
    ["effective", "2025-03-01"],
    ["inferred", "true"],
    ["state", counted(list)],
    ["note", "the changes between July 2022 and 30 June 2025; the true days lie in between and are not recorded here"],
    ["successor-certain-only-commune", count(reasons, (reason) => reason === "only-commune")],
    ["successor-certain-took-name", count(reasons, (reason) => reason === "took-name")],
    ["successor-not-recorded", `${count(rows, lost)} (written ?unit: somewhere under that unit; see settled.tsv)`],
    ["created-without-recorded-predecessor", count(rows, orphan)],
  ];
  return mapFile(remarks, rows);
}

function julyFile(list, rows) {
  const ended = (row) => row.successors === "-";
  const split = (row) => row.successors?.includes(",");
  const remarks = [
    ["effective", "2025-07-01"],
    ["inferred", "false"],
    ["basis", "19/2025/QĐ-TTg"],
    ["state", counted(list)],
    ["successor-none-tier-ended", `${count(rows, ended)} (written -: the district tier ended; communes have their own)`],
    ["communes-split", count(rows, split)],
    ["successor-not-recorded", 0],
  ];
  return mapFile(remarks, rows);
}

function aprilFile(list, rows) {
  const remarks = [
    ["effective", "2026-04-30"],
    ["inferred", "false"],
    ["basis", "30/2026/QH16, 237/NQ-UBTVQH16"],
    ["state", counted(list)],
    ["note", "the list of this day spells 00745 Phố Bảng, no longer Phó Bảng: no act, so it is so from 2025-07-01"],
  ];
  return mapFile(remarks, rows);
}

/** Where communes without a recorded successor had ended up by 1 July 2025, as far as the package tells. */
function settledFile({ under, later }, idsOf2022, idsOf2025) {
  const rows = [...under.keys()].filter((code) => later.has(code)).sort().map((code) => ({
    unit: idsOf2022.get(code),
    successors: later.get(code).map((target) => idsOf2025.get(target)).join(","),
  }));
  const remarks = [
    ["effective", "2025-07-01"],
    ["note", "units that 2025-03-01.tsv abolishes without a recorded successor, and the communes that hold their area"],
    ["settled", rows.length],
    ["open", under.size - rows.length],
  ];
  return tableFile(remarks, ["unit", "successors"], rows);
}

function main(check) {
  if (!check) mkdirSync(TARGET, { recursive: true });
  let differing = 0;
  for (const [name, text] of build()) {
    const file = new URL(name, TARGET);
    if (!check) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      console.error(`differs from the built map: ${name}`);
      differing++;
    }
  }
  console.log(check ? `${differing} files differ` : "map written");
  process.exitCode = differing === 0 ? 0 : 1;
}

main(process.argv.includes("--check"));
