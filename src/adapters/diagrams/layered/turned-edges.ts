import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import { descendants, type Outline } from "../boxes/item-tree.ts";

/**
 * Ids of the edges that are laid out turned round, which leaves the engine no circle to break: its own strategy that
 * minds the order fails on groups.
 * @param free turns only what closes a circle; else whatever points back to what the source names earlier
 */
export function findTurned(outline: Outline, free: boolean): ReadonlySet<string> {
  return free ? findFeedback(outline) : findBackward(outline);
}

function findBackward(outline: Outline): Set<string> {
  const rank = new Map(descendants(outline.root).map(({ id }, index) => [id, index]));
  const isBack = ({ from, to }: FlowEdge) => (rank.get(from) ?? 0) > (rank.get(to) ?? 0);
  return new Set(outline.edges.filter(isBack).map(({ id }) => id));
}

/** The edges that close a circle when the source is followed in its own order. */
function findFeedback(outline: Outline): Set<string> {
  const leaving = Map.groupBy(outline.edges, ({ from }) => from);
  const feedback = new Set<string>();
  const state = new Map<string, "open" | "done">();
  const visit = (id: string) => {
    state.set(id, "open");
    for (const edge of leaving.get(id) ?? []) {
      const seen = state.get(edge.to);
      if (seen === "open") feedback.add(edge.id);
      else if (seen === undefined) visit(edge.to);
    }
    state.set(id, "done");
  };
  for (const { id } of descendants(outline.root)) if (!state.has(id)) visit(id);
  return feedback;
}
