// The written form of the map: remark lines `# key: value`, a header row, tab-separated rows.

const COLUMNS = ["change", "unit", "kind", "code", "name", "parent", "successors"];

/** Text of a reorganisation file; remarks are [key, value] pairs. */
export function mapFile(remarks, rows) {
  return tableFile(remarks, COLUMNS, rows);
}

/** Text of a table with the given columns; a missing cell is empty. */
export function tableFile(remarks, columns, rows) {
  const lines = [
    ...remarks.map(([key, value]) => `# ${key}: ${value}`),
    columns.join("\t"),
    ...rows.map((row) => columns.map((column) => row[column] ?? "").join("\t")),
  ];
  return (lines.join("\n") + "\n").normalize("NFC");
}

/** "63 provinces, 705 districts, 10599 communes" of a list. */
export function counted(list) {
  const counts = { 2: 0, 3: 0, 5: 0 };
  for (const code of list.keys()) counts[code.length]++;
  return `${counts[2]} provinces, ${counts[3]} districts, ${counts[5]} communes`;
}

/** How many rows satisfy a test. */
export function count(rows, test) {
  return rows.filter(test).length;
}
