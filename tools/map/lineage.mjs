// A lineage: for every unit of the list before, the codes of its successors in the list after, the chief one first.

/** code -> set of the codes it came from. */
export function predecessors(successors) {
  const result = new Map();
  for (const [code, targets] of successors) {
    for (const target of targets) add(result, target, code);
  }
  return result;
}

/** Puts a value into the set that stands under a key. */
export function add(sets, key, value) {
  if (!sets.has(key)) sets.set(key, new Set());
  sets.get(key).add(value);
}

/** Unchanged until said otherwise: every code of both lists succeeds itself. */
export function selfLineage(before, after) {
  const successors = new Map();
  for (const code of before.keys()) successors.set(code, after.has(code) ? [code] : []);
  return successors;
}
