import type { Relation } from "../../domain/network/relation.ts";
import type { Words } from "../translations/interface-words.ts";
import {
  type CertaintyMark,
  renderMarks,
  toCertaintyForm,
  toCertaintyKinds,
  toCertaintyMarks,
  toSharedMarks,
  withoutMarks,
} from "./certainty-mark.ts";
import { type Chart, type ChartEdge, type ChartItem, flattenItems } from "./chart.ts";

/**
 * A chart that says of every place and line how sure it is, by the relations each of them shows. What all places in a
 * frame have in common is said once, at the frame; a line that stands for several relations of different certainty
 * leaves it to the boxes at its end.
 */
export function withCertainty(chart: Chart, words: Words): Chart {
  const used: CertaintyMark[] = [];
  const atBoxes = new Map<string, CertaintyMark[]>();
  const frames = new Map(flattenItems(chart.items).map((item) => [item.id, item.children]));
  const edges = chart.edges.map(markEdge);
  const items = chart.items.map((item) => markItem(item, []));
  return { ...chart, items, edges, certainty: toCertaintyKinds(used) };

  function markEdge(edge: ChartEdge): ChartEdge {
    const each = edge.shows.map((relation) => toCertaintyMarks([relation]));
    const isUniform = new Set(each.map((marks) => renderMarks(marks, words))).size < 2;
    const boxes = isUniform ? [] : [edge.from, edge.to].flatMap((id) => frames.get(id) ?? []);
    for (const { id } of boxes)
      atBoxes.set(id, toCertaintyMarks(edge.shows.filter((one) => isAbout(one, id))));
    // One plain fact among several makes the line one; else all that leaves it open is said.
    const isPlainFact = boxes.length > 0 || each.some((marks) => marks.length === 0);
    const marks = isPlainFact ? [] : toCertaintyMarks(edge.shows);
    used.push(...marks);
    return { ...edge, ...toLook(marks, words) };
  }

  /** @param said marks that the frame around the item says for it */
  function markItem(item: ChartItem, said: readonly CertaintyMark[]): ChartItem {
    const own = [...withoutMarks(marksOf(item), said), ...(atBoxes.get(item.id) ?? [])];
    const common = isPlain(item) ? [] : toSharedMarks(membersOf(item).map(marksOf));
    used.push(...own, ...common);
    const children = item.children.map((child) => markItem(child, isPlain(item) ? said : common));
    const notes = [
      ...(own.length === 0 ? [] : [renderMarks(own, words)]),
      ...(common.length === 0 ? [] : [words("certainty.all", { mark: renderMarks(common, words) })]),
    ];
    const form = toCertaintyForm([...own, ...common]);
    return { ...item, children, ...(form === undefined ? {} : { certainty: form, note: notes.join("\n") }) };
  }
}

function marksOf({ shows, states = [] }: ChartItem): CertaintyMark[] {
  return toCertaintyMarks([...shows, ...states]);
}

function toLook(marks: readonly CertaintyMark[], words: Words): Pick<ChartEdge, "certainty" | "note"> {
  const certainty = toCertaintyForm(marks);
  return certainty === undefined ? {} : { certainty, note: renderMarks(marks, words) };
}

function isAbout({ source, targets }: Relation, id: string): boolean {
  return source === id || targets.includes(id);
}

/** A frame that only sorts its members by where they come from: it is no place of its own. */
function isPlain({ id, target, children }: ChartItem): boolean {
  return children.length > 0 && target !== undefined && target !== id;
}

function membersOf({ children }: ChartItem): ChartItem[] {
  return children.flatMap((child) => (isPlain(child) ? membersOf(child) : [child]));
}
