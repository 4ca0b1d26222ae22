import { descendants, type ItemTree } from "../boxes/item-tree.ts";

/**
 * Ids of the edges that close a circle when the source is followed in its own order. They are laid out in the opposite
 * direction, which leaves the engine no circle to break: its own strategy that respects the order fails on groups.
 */
export function findTurned({ root, edges }: ItemTree): ReadonlySet<string> {
  const leaving = Map.groupBy(edges, ({ from }) => from);
  const turned = new Set<string>();
  const state = new Map<string, "open" | "done">();
  const visit = (id: string) => {
    state.set(id, "open");
    for (const edge of leaving.get(id) ?? []) {
      const seen = state.get(edge.to);
      if (seen === "open") turned.add(edge.id);
      else if (seen === undefined) visit(edge.to);
    }
    state.set(id, "done");
  };
  for (const { id } of descendants(root)) if (!state.has(id)) visit(id);
  return turned;
}
