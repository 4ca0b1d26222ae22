import type { Network } from "../../domain/network/network.ts";
import type { Chart, ChartItem } from "../charts/chart.ts";
import { toMermaidId } from "../charts/mermaid-escape.ts";
import { toOrganigram } from "../charts/organigram.ts";
import type { Words } from "../translations/interface-words.ts";
import { onlyIn } from "./relation-changes.ts";
import type { ChangeReview, MovedBody } from "./review.ts";

/** Changes of a box or line; the first that applies decides its look. */
const changeMarks = ["added", "removed", "moved", "renamed"] as const;

/** One of {@link changeMarks}. */
export type ChangeMark = (typeof changeMarks)[number];

/** An organigram whose changes are written into its labels, and the mark of each box and line for its look. */
export interface MarkedOrganigram {
  readonly chart: Chart;
  /** Marks of boxes by their id in the drawing. */
  readonly boxes: ReadonlyMap<string, ChangeMark>;
  /** Marks of lines by {@link toLineKey}. */
  readonly lines: ReadonlyMap<string, ChangeMark>;
}

/** The word a mark puts before a name; colour and line style are never alone. */
export const markWords: Readonly<Record<ChangeMark, string>> = {
  added: "Neu",
  removed: "Entfällt",
  moved: "Verschoben",
  renamed: "Umbenannt",
};

/** Identity of a line of a drawing: both its ends and its whole label. */
export function toLineKey({
  from,
  to,
  label,
}: {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}): string {
  return [from, to, label].join("\n");
}

/**
 * The organigram of one side of a comparison.
 * @param other the other side; absent if nothing is compared
 * @param own mark of a body or line that only this side has: `removed` before, `added` after
 */
export function toMarkedOrganigram(
  network: Network,
  words: Words,
  { bodies }: Pick<ChangeReview, "bodies">,
  other: Network | undefined,
  own: "added" | "removed",
): MarkedOrganigram {
  const chart = toOrganigram(network, words);
  const marks = toBodyMarks(bodies);
  const fresh = new Set(other === undefined ? [] : onlyIn(network, other));
  const boxes = new Map<string, ChangeMark>();
  const lines = new Map<string, ChangeMark>();
  const markItem = (item: ChartItem): ChartItem => {
    const found = item.target === item.id ? marks.get(item.id) : undefined;
    const [first] = found ?? [];
    if (first !== undefined) boxes.set(toMermaidId(item.id), first.mark);
    return {
      ...item,
      label: found === undefined ? item.label : `${toMarkText(found)}: ${item.label}`,
      children: item.children.map(markItem),
    };
  };
  const items = chart.items.map(markItem);
  const edges = chart.edges.map((edge) => {
    if (!edge.shows.some((relation) => fresh.has(relation))) return edge;
    const marked = { ...edge, label: `${markWords[own]}: ${edge.label}` };
    lines.set(toLineKey({ ...marked, from: toMermaidId(edge.from), to: toMermaidId(edge.to) }), own);
    return marked;
  });
  return { chart: { ...chart, items, edges }, boxes, lines };
}

/** A change of a body: its look, and the word for it. */
export interface BodyMark {
  readonly mark: ChangeMark;
  readonly word: string;
}

/** All changes of each body, in the order of {@link changeMarks}. */
export function toBodyMarks({
  added,
  removed,
  moved,
  renamed,
}: ChangeReview["bodies"]): Map<string, BodyMark[]> {
  const plain = (mark: ChangeMark) => (body: { readonly id: string }) => ({
    id: body.id,
    mark,
    word: markWords[mark],
  });
  const found = [
    ...added.map(plain("added")),
    ...removed.map(plain("removed")),
    ...moved.map((body) => ({ id: body.id, ...toMoveMark(body) })),
    ...renamed.map(({ after }) => plain("renamed")(after)),
  ];
  const marks = new Map<string, BodyMark[]>();
  for (const { id, ...mark } of found) marks.set(id, [...(marks.get(id) ?? []), mark]);
  return marks;
}

/** The mark of a moved body: one that loses or gains its place in the picture looks removed or new there. */
export function toMoveMark({ from, to }: MovedBody): BodyMark {
  if (to === undefined) return { mark: "removed", word: "Ohne Verbindung" };
  if (from === undefined) return { mark: "added", word: "Neu verbunden" };
  return { mark: "moved", word: markWords.moved };
}

/** Marks in words: „Verschoben und umbenannt“. */
export function toMarkText(marks: readonly BodyMark[]): string {
  return marks.map(({ word }, index) => (index === 0 ? word : word.toLowerCase())).join(" und ");
}
