import type { DataError } from "../mistakes/data-error.ts";
import type { BodyFile } from "../network/facts.ts";
import { type RelationKind, relationNames, relationWays } from "../schema/relation-schema.ts";
import { toFirstDay, toLastDay } from "../time/partial-date.ts";
import type { Period } from "../time/period.ts";
import { toErrorAt } from "./network-rule.ts";

/** A relation that leads from one body to another. */
interface Edge extends Period {
  readonly body: BodyFile;
  readonly index: number;
  readonly target: string;
}

/** Circles in every kind of relation that must not form any; those of `partOf` are reported by the hierarchy rule. */
export function checkCircles(bodies: readonly BodyFile[]): DataError[] {
  const kinds = (Object.keys(relationWays) as RelationKind[]).filter(
    (kind) => relationWays[kind] === "oneWay" && kind !== "partOf",
  );
  return kinds.flatMap((kind) => findCircles(bodies, kind));
}

/**
 * Circles of relations of one kind that hold at the same time, each once. A body that leads another until 2018 may be
 * led by it afterwards. Relations of a body to itself are checked in `relations.ts`.
 */
export function findCircles(bodies: readonly BodyFile[], kind: RelationKind): DataError[] {
  const edges = bodies.flatMap((body) =>
    body.value.relations.flatMap(({ kind: stated, target, validFrom, validTo }, index): Edge[] =>
      stated === kind && target !== undefined && target !== body.value.id
        ? [{ body, index, target, validFrom, validTo }]
        : [],
    ),
  );
  // Relations that overlap at all overlap on the day the last of them begins.
  const days = new Set(edges.map(({ validFrom }) => (validFrom === undefined ? "" : toLastDay(validFrom))));
  const reported = new Set<string>();
  return [...days].sort().flatMap((day) => {
    const targets = Map.groupBy(
      edges.filter((edge) => isCertain(edge, day)),
      ({ body }) => body.value.id,
    );
    return bodies.flatMap(({ value }) => {
      if (reported.has(value.id)) return [];
      const circle = circleFrom(value.id, targets);
      if (circle === undefined || circle.some(({ body }) => reported.has(body.value.id))) return [];
      for (const { body } of circle) reported.add(body.value.id);
      return [toCircleError(circle, kind)];
    });
  });
}

/** True when a relation surely holds on a day; "" is before all days. */
function isCertain({ validFrom, validTo }: Period, day: string): boolean {
  const isBegun = validFrom === undefined || toLastDay(validFrom) <= day;
  return isBegun && (validTo === undefined || toFirstDay(validTo) > day);
}

/** The shortest way from a body back to itself; undefined where none leads there. */
function circleFrom(start: string, edges: ReadonlyMap<string, readonly Edge[]>): Edge[] | undefined {
  const ways: Edge[][] = (edges.get(start) ?? []).map((edge) => [edge]);
  const visited = new Set<string>();
  for (const way of ways) {
    const end = way.at(-1)?.target ?? start;
    if (end === start) return way;
    if (visited.has(end)) continue;
    visited.add(end);
    for (const next of edges.get(end) ?? []) ways.push([...way, next]);
  }
  return undefined;
}

function toCircleError(circle: readonly Edge[], kind: RelationKind): DataError {
  const [first] = circle as [Edge, ...Edge[]];
  const ids = circle.map(({ body }) => body.value.id);
  const name = relationNames[kind];
  return toErrorAt(
    first.body,
    ["relations", first.index, "target"],
    `„${name.charAt(0).toUpperCase()}${name.slice(1)}“ führt im Kreis: ${[...ids, ids[0]].join(" → ")}.`,
    kind === "partOf"
      ? "Bitte bei einer dieser Stellen das Ziel von „partOf“ ändern."
      : `Bitte bei einer dieser Stellen „${kind}“ löschen oder ändern; galt es nacheinander, „validTo“ und „validFrom“ ergänzen.`,
  );
}
