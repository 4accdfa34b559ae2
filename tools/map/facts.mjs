// Reads the tables in facts/ and lays the corrections over a list.

import { readFileSync } from "node:fs";

/** Rows of facts/<name>.tsv as objects; lines starting with # are remarks. */
export function facts(name) {
  const text = readFileSync(new URL(`./facts/${name}.tsv`, import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const columns = lines[0].split("\t");
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

/** A copy of `list` (code -> {code, kind, name, parent}) with the rows of a facts table (gone, new, changed) applied. */
export function corrected(list, rows) {
  const result = new Map(list);
  for (const { change, code, kind, name, parent } of rows) {
    const known = result.get(code);
    if ((change === "new") === (known !== undefined)) throw new Error(`${change} ${code} does not fit the list`);
    if (change === "gone") result.delete(code);
    else if (change === "new") result.set(code, { code, kind, name, parent });
    else if (change === "changed") {
      result.set(code, { code, kind: kind || known.kind, name: name || known.name, parent: parent || known.parent });
    } else throw new Error(`unknown change ${change} for ${code}`);
  }
  return result;
}
