import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import { parseSentence } from "../../domain/text/sentence.ts";
import { compareText } from "../../domain/text/text-order.ts";
import { isBefore, type PartialDate, toLastDay } from "../../domain/time/partial-date.ts";
import { isPresent, isToCome, type Period } from "../../domain/time/period.ts";

/**
 * How sure it is that something existed on a day: its begin is known and earlier · its dates are too rough, or it is
 * unknown whether it still existed · no begin is known.
 */
export type Certainty = "certain" | "possible" | "undated";

/** A body on a day, with what is known about its begin and end. */
export interface BodyState extends Period {
  readonly id: string;
  readonly name: string;
  readonly kind: Body["kind"];
  readonly certainty: Certainty;
  /** For a body that may no longer exist: the latest time for which something is stated about it. */
  readonly lastKnown?: PartialDate | undefined;
  /** For a collective without a begin: the time since which parts of it existed. */
  readonly knownSince?: PartialDate | undefined;
}

/** A relation on a day, as the German sentence the editors wrote. */
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
  /** Bodies that had certainly ended or had certainly not begun. */
  readonly over: readonly BodyState[];
  readonly toCome: readonly BodyState[];
}

/**
 * The graph on a day. Entries without a begin are included as undated: the facts state that they exist or existed, not
 * since when.
 */
export function toGraphState(network: Network, day: string): GraphState {
  const then = network.on(day);
  const others = network.bodies.filter((body) => !isPresent(body, day));
  const toOwnState = (body: Body) => toBodyState(body, findLastKnown(network, body), day);
  const toState = (body: Body) => withParts(toOwnState(body), body, then, toOwnState);
  return {
    day,
    bodies: then.bodies.map(toState),
    relations: then.relations.map((relation) => {
      const ends = [relation.source, ...relation.targets].map((id) => network.body(id));
      const state = toRelationState(
        relation,
        ends.map((end) => findLastKnown(network, end)),
        day,
      );
      // A relation is never more certain than either of its ends.
      const isVague = ends.some((end) => toState(end).certainty === "possible");
      return state.certainty === "certain" && isVague ? { ...state, certainty: "possible" } : state;
    }),
    over: others.filter((body) => !isToCome(body, day)).map(toState),
    toCome: others.filter((body) => isToCome(body, day)).map(toState),
  };
}

/**
 * A collective without a known begin existed as surely as the surest of its parts, and since the first of those at the
 * latest: it consists only of its parts.
 */
function withParts(
  state: BodyState,
  { id, collective }: Body,
  then: Network,
  toOwnState: (body: Body) => BodyState,
): BodyState {
  if (collective !== true || state.certainty !== "undated") return state;
  const parts = then
    .relationsOf(id)
    .incoming.filter(({ kind }) => kind === "partOf")
    .map(({ source }) => toOwnState(then.body(source)));
  const certainty = (["certain", "possible"] as const).find((each) =>
    parts.some((part) => part.certainty === each),
  );
  if (certainty === undefined) return state;
  const begins = parts.filter((part) => part.certainty === certainty).flatMap((part) => part.validFrom ?? []);
  const knownSince = begins.sort((a, b) => compareText(toLastDay(a), toLastDay(b)))[0];
  return { ...state, certainty, ...(knownSince === undefined ? {} : { knownSince }) };
}

/**
 * The latest time for which something is stated about a body that may no longer exist; undefined for others, which are
 * taken to continue. A remark that nothing is known does not count.
 */
function findLastKnown(network: Network, body: Body): PartialDate | undefined {
  if (body.uncertain !== true) return undefined;
  const statements = [
    body.summary,
    ...body.facts.filter(({ topic }) => topic !== "unknown"),
    ...body.contacts,
    ...network.relationsOf(body.id).outgoing,
  ];
  // Without any date, it is known to have begun.
  const dates = [body.validFrom, ...statements.map(({ asOf }) => asOf)].filter((date) => date !== undefined);
  return dates.sort((a, b) => compareText(toLastDay(a), toLastDay(b))).at(-1);
}

function toBodyState(
  { id, name, kind, ...period }: Body,
  lastKnown: PartialDate | undefined,
  day: string,
): BodyState {
  const known = lastKnown === undefined ? {} : { lastKnown };
  return { id, name, kind, ...known, ...toPeriod(period, [lastKnown], day) };
}

function toRelationState(
  { id, sentence, asOf, ...period }: Relation,
  lastKnown: readonly (PartialDate | undefined)[],
  day: string,
): RelationState {
  const text = parseSentence(sentence.source)
    .map((part) => part.text)
    .join("");
  return { id, sentence: text, ...(asOf === undefined ? {} : { asOf }), ...toPeriod(period, lastKnown, day) };
}

/** @param lastKnown times after which it is unknown whether it, or an end of it, existed */
function toPeriod(
  { validFrom, validTo }: Period,
  lastKnown: readonly (PartialDate | undefined)[],
  day: string,
): Period & { readonly certainty: Certainty } {
  const isBegun = validFrom !== undefined && toLastDay(validFrom) <= day;
  const isEnding = validTo !== undefined && validTo !== day && !isBefore(day, validTo);
  const isGoing = !isEnding && lastKnown.every((date) => date === undefined || !isBefore(date, day));
  return {
    certainty: validFrom === undefined ? "undated" : isBegun && isGoing ? "certain" : "possible",
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

const sections: Readonly<Record<Certainty, string>> = {
  certain: "die es sicher gab",
  possible: "die es vielleicht schon oder noch gab",
  undated: "deren Beginn nicht bekannt ist",
};

/** The state of the graph as German Markdown; `label` gives kinds of bodies their names. */
export function toGraphReport(state: GraphState, label: (kind: Body["kind"]) => string): string {
  const { day, bodies, relations, over, toCome } = state;
  const body = (item: BodyState) => `- ${item.name} (${label(item.kind)})${toSpan(item)}${toKnown(item)}`;
  const relation = (item: RelationState) =>
    `- ${item.sentence}${toSpan(item)}${item.asOf === undefined ? "" : ` (Stand ${item.asOf})`}`;
  const is = (certainty: Certainty) => (item: { readonly certainty: Certainty }) =>
    item.certainty === certainty;
  return [
    `# Das Netzwerk am ${day}`,
    `Stellen: ${bodies.length}, davon sicher an diesem Tag: ${bodies.filter(is("certain")).length}. Beziehungen: ${relations.length}, davon sicher an diesem Tag: ${relations.filter(is("certain")).length}.`,
    ...(Object.keys(sections) as Certainty[]).flatMap((certainty) =>
      toSection(`Stellen, ${sections[certainty]}`, bodies.filter(is(certainty)).map(body)),
    ),
    ...(Object.keys(sections) as Certainty[]).flatMap((certainty) =>
      toSection(`Beziehungen, ${sections[certainty]}`, relations.filter(is(certainty)).map(relation)),
    ),
    ...toSection("Noch nicht begonnen", toCome.map(body)),
    ...toSection("Schon beendet", over.map(body)),
  ].join("\n\n");
}

function toSection(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join("\n")];
}

function toKnown({ knownSince, lastKnown }: BodyState): string {
  const since = knownSince === undefined ? "" : `, Teile davon seit ${knownSince}`;
  return lastKnown === undefined ? since : `${since}, zuletzt belegt ${lastKnown}`;
}

function toSpan({ validFrom, validTo }: Period): string {
  const from = validFrom === undefined ? [] : [`seit ${validFrom}`];
  const to = validTo === undefined ? [] : [`bis ${validTo}`];
  return from.length + to.length === 0 ? "" : `, ${[...from, ...to].join(" ")}`;
}
