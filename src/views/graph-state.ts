import type { Body, Network, Relation } from "../domain/network.ts";
import { isPresent, isToCome, type Period } from "../domain/period.ts";
import { parseSentence } from "../domain/sentence.ts";

/** How sure it is that something existed on a day. */
export type Certainty = "certain" | "undated";

/** A body on a day, with what is known about its begin and end. */
export interface BodyState extends Period {
  readonly id: string;
  readonly name: string;
  readonly kind: Body["kind"];
  readonly certainty: Certainty;
}

/** A relation on a day, as the German sentence editors wrote. */
export interface RelationState extends Period {
  readonly id: string;
  readonly sentence: string;
  readonly certainty: Certainty;
  readonly asOf?: string | undefined;
}

/** The graph as it was on a day, as far as the facts tell. */
export interface GraphState {
  readonly day: string;
  readonly bodies: readonly BodyState[];
  readonly relations: readonly RelationState[];
  /** What was certainly over, or had certainly not begun. */
  readonly over: readonly BodyState[];
  readonly toCome: readonly BodyState[];
}

/**
 * The graph on a day. What has no begin is taken along and called undated: the facts say that it is or was, not since
 * when.
 */
export function toGraphState(network: Network, day: string): GraphState {
  const then = network.on(day);
  const others = network.bodies.filter((body) => !isPresent(body, day));
  return {
    day,
    bodies: then.bodies.map(toBodyState),
    relations: then.relations.map(toRelationState),
    over: others.filter((body) => !isToCome(body, day)).map(toBodyState),
    toCome: others.filter((body) => isToCome(body, day)).map(toBodyState),
  };
}

function toBodyState({ id, name, kind, ...period }: Body): BodyState {
  return { id, name, kind, ...toPeriod(period) };
}

function toRelationState({ id, sentence, asOf, ...period }: Relation): RelationState {
  const text = parseSentence(sentence.source)
    .map((part) => part.text)
    .join("");
  return { id, sentence: text, ...(asOf === undefined ? {} : { asOf }), ...toPeriod(period) };
}

function toPeriod({ validFrom, validTo }: Period): Period & { readonly certainty: Certainty } {
  return {
    certainty: validFrom === undefined ? "undated" : "certain",
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

/** The state of the graph as German Markdown; `label` gives kinds of bodies their names. */
export function toGraphReport(state: GraphState, label: (kind: Body["kind"]) => string): string {
  const { day, bodies, relations, over, toCome } = state;
  const body = (item: BodyState) => `- ${item.name} (${label(item.kind)})${toSpan(item)}`;
  const relation = (item: RelationState) =>
    `- ${item.sentence}${toSpan(item)}${item.asOf === undefined ? "" : ` (Stand ${item.asOf})`}`;
  const is = (certainty: Certainty) => (item: { readonly certainty: Certainty }) =>
    item.certainty === certainty;
  return [
    `# Das Netzwerk am ${day}`,
    `Stellen: ${bodies.length}, davon mit belegtem Beginn: ${bodies.filter(is("certain")).length}. Beziehungen: ${relations.length}, davon mit belegtem Beginn: ${relations.filter(is("certain")).length}.`,
    ...toSection("Stellen mit belegtem Beginn", bodies.filter(is("certain")).map(body)),
    ...toSection("Stellen, deren Beginn nicht bekannt ist", bodies.filter(is("undated")).map(body)),
    ...toSection("Beziehungen mit belegtem Beginn", relations.filter(is("certain")).map(relation)),
    ...toSection(
      "Beziehungen, deren Beginn nicht bekannt ist",
      relations.filter(is("undated")).map(relation),
    ),
    ...toSection("Noch nicht begonnen", toCome.map(body)),
    ...toSection("Schon beendet", over.map(body)),
  ].join("\n\n");
}

function toSection(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join("\n")];
}

function toSpan({ validFrom, validTo }: Period): string {
  const from = validFrom === undefined ? [] : [`seit ${validFrom}`];
  const to = validTo === undefined ? [] : [`bis ${validTo}`];
  return from.length + to.length === 0 ? "" : `, ${[...from, ...to].join(" ")}`;
}
