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
 * The chart with the certainty of every place and line, taken from the relations each of them shows. A mark shared by
 * all places in a frame is stated once, at the frame; where a line stands for relations of different certainty, the
 * boxes at its end carry the marks.
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
    // One plain fact among several makes the line plain; otherwise it carries the marks of all its relations.
    const isPlainFact = boxes.length > 0 || each.some((marks) => marks.length === 0);
    const marks = isPlainFact ? [] : toCertaintyMarks(edge.shows);
    used.push(...marks);
    return { ...edge, ...toLook(marks, words) };
  }

  /** @param said marks already stated by the frame around the item */
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

/** Whether a frame only groups its members by their origin and is no place of its own. */
function isPlain({ id, target, children }: ChartItem): boolean {
  return children.length > 0 && target !== undefined && target !== id;
}

function membersOf({ children }: ChartItem): ChartItem[] {
  return children.flatMap((child) => (isPlain(child) ? membersOf(child) : [child]));
}
