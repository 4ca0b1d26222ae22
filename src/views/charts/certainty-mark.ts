import { type CertaintyKind, certaintyKinds, toCertainty } from "../../domain/network/certainty.ts";
import type { Relation } from "../../domain/network/relation.ts";
import type { Words } from "../translations/interface-words.ts";

/** Certainty of a relation as list and picture state it; `year` of the date it is proven for. */
export interface CertaintyMark {
  readonly kind: CertaintyKind;
  readonly year?: string;
}

/**
 * Line style of a mark: long dashes if proven but old or undated, short dashes if it may be otherwise. The words of the
 * mark always stand beside it.
 */
export type CertaintyForm = "dated" | "open";

/** The mark of a relation; undefined for a plain fact. */
export function toCertaintyMark(
  relation: Pick<Relation, "certainty" | "asOf" | "doubt">,
): CertaintyMark | undefined {
  const certainty = toCertainty(relation);
  if (certainty === undefined) return undefined;
  const { kind, asOf } = certainty;
  return { kind, ...(asOf === undefined ? {} : { year: asOf.slice(0, 4) }) };
}

/** The marks of some relations or statements, each once, in their order. */
export function toCertaintyMarks(
  relations: readonly Pick<Relation, "certainty" | "asOf" | "doubt">[],
): CertaintyMark[] {
  return withoutRepeats(relations.flatMap((relation) => toCertaintyMark(relation) ?? []));
}

/** The marks that several places have in common, so that they can be stated once; none for a single place. */
export function toSharedMarks(places: readonly (readonly CertaintyMark[])[]): CertaintyMark[] {
  const [first = [], ...others] = places;
  if (others.length === 0) return [];
  return first.filter((mark) => others.every((marks) => marks.some((other) => isSame(mark, other))));
}

/** The marks without those of another list. */
export function withoutMarks(
  marks: readonly CertaintyMark[],
  others: readonly CertaintyMark[],
): CertaintyMark[] {
  return marks.filter((mark) => !others.some((other) => isSame(mark, other)));
}

/** The words of some marks, `Folgerung · Stand 2021`; empty for none. */
export function renderMarks(marks: readonly CertaintyMark[], words: Words): string {
  const parts = marks.flatMap(({ kind, year }) => [
    ...(kind === "dated" ? [] : [words(`certainty.${kind}`)]),
    ...(year === undefined ? [] : [words("certainty.dated", { year })]),
  ]);
  return [...new Set(parts)].join(" · ");
}

/** The form in which marks are drawn, the least certain one; undefined without marks. */
export function toCertaintyForm(marks: readonly CertaintyMark[]): CertaintyForm | undefined {
  if (marks.length === 0) return undefined;
  return marks.every(({ kind }) => kind === "dated" || kind === "undated") ? "dated" : "open";
}

/** Every kind of the given marks, in the order of legends. */
export function toCertaintyKinds(marks: readonly CertaintyMark[]): CertaintyKind[] {
  const seen = new Set(marks.flatMap(({ kind, year }) => (year === undefined ? [kind] : [kind, "dated"])));
  return certaintyKinds.filter((kind) => seen.has(kind));
}

function withoutRepeats(marks: readonly CertaintyMark[]): CertaintyMark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => isSame(mark, other)) === index);
}

function isSame(a: CertaintyMark, b: CertaintyMark): boolean {
  return a.kind === b.kind && a.year === b.year;
}

/** Meaning of one sign of certainty in a legend. */
export interface CertaintyLegendLine {
  readonly form: CertaintyForm;
  readonly text: string;
}

/** The legend of every kind of certainty a chart shows; empty if everything is plain fact. */
export function toCertaintyLegend(
  { certainty = [] }: { readonly certainty?: readonly CertaintyKind[] },
  words: Words,
): CertaintyLegendLine[] {
  return certainty.map((kind) => ({
    form: toCertaintyForm([{ kind }]) ?? "open",
    text: words(`legend.${kind}`),
  }));
}
