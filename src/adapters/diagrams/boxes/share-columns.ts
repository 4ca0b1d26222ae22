import type { Item } from "./item-tree.ts";

/** As few columns as give no more rows than `columns` do: 4 members in up to 3 columns stand two by two. */
export function balancedColumns(count: number, columns: number): number {
  return count === 0 ? 0 : Math.ceil(count / Math.ceil(count / Math.max(1, columns)));
}

/** Columns for groups side by side, the fullest served first; undefined where not every group gets one. */
export function shareColumns(groups: readonly Item[], columns: number): number[] | undefined {
  if (groups.length > columns) return undefined;
  const counts = groups.map(countNodes);
  const shares = counts.map(() => 1);
  for (let left = columns - counts.length; left > 0; left--) {
    const rows = counts.map((count, index) => Math.ceil(count / (shares[index] ?? 1)));
    const fullest = rows.indexOf(Math.max(...rows));
    if ((rows[fullest] ?? 1) > 1) shares[fullest] = (shares[fullest] ?? 1) + 1;
  }
  return counts.map((count, index) => balancedColumns(count, shares[index] ?? 1));
}

function countNodes(item: Item): number {
  if (item.part === "node") return 1;
  return Math.max(
    1,
    item.children.reduce((sum, child) => sum + countNodes(child), 0),
  );
}
