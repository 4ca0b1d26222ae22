import type { DataError } from "../data-error.ts";
import type { BodyFile } from "../facts.ts";
import { isApart } from "../period.ts";
import { type Rule, toErrorAt } from "./rule.ts";

/** `partOf` is a forest without circles: one top department, and everything that must belong somewhere does. */
export const checkHierarchy: Rule = (facts) => {
  const parents = new Map(facts.bodies.map((body) => [body.value.id, parentOf(body)]));
  return [
    ...checkRoot(facts.bodies),
    ...checkBelonging(facts.bodies, facts.bodies.find(isRoot)),
    ...checkCircles(facts.bodies, parents),
  ];
};

/** What a body belongs to now: of several `partOf` one after the other, the one that has not ended. */
function parentOf(body: BodyFile): string | undefined {
  const stated = body.value.relations.filter(({ kind }) => kind === "partOf");
  return (stated.find(({ validTo }) => validTo === undefined) ?? stated.at(-1))?.target;
}

function isRoot({ kind, value }: BodyFile): boolean {
  return kind === "department" && value.root === true;
}

function checkRoot(bodies: readonly BodyFile[]): DataError[] {
  const [first, ...others] = bodies.filter(isRoot);
  return others.map((body) =>
    toErrorAt(
      body,
      ["root"],
      `Die oberste Stelle gibt es schon: ${first?.file}.`,
      "„root: true“ steht in genau einer Datei; hier bitte löschen und „partOf“ ergänzen.",
    ),
  );
}

/** @param root the first root; a second is reported as such and not once more for what it belongs to */
function checkBelonging(bodies: readonly BodyFile[], root: BodyFile | undefined): DataError[] {
  return bodies.flatMap((body) => {
    if (isRoot(body) && body !== root) return [];
    const stated = body.value.relations.filter(({ kind }) => kind === "partOf");
    const isTop = body.kind === "network" || body.kind === "institution" || body === root;
    if (isTop && body.kind !== "institution" && stated.length > 0)
      return [
        toErrorAt(
          body,
          ["relations"],
          "Die oberste Stelle gehört zu keiner anderen.",
          "Bitte „partOf“ löschen.",
        ),
      ];
    const isOneAtATime = stated.every((one, index) =>
      stated.slice(index + 1).every((other) => isApart(one, other)),
    );
    if (!isOneAtATime)
      return [
        toErrorAt(
          body,
          ["relations", body.value.relations.findLastIndex(({ kind }) => kind === "partOf")],
          `„${body.value.id}“ gehört hier zu mehr als einer Stelle.`,
          "„partOf“ gilt höchstens einmal zur selben Zeit; weitere Verbindungen bitte mit einer anderen Art.",
        ),
      ];
    if (!isTop && stated.length === 0)
      return [
        toErrorAt(
          body,
          ["id"],
          `Es fehlt, wozu „${body.value.id}“ gehört.`,
          root || body.kind !== "department"
            ? "Bitte unter „relations“ einen Eintrag „kind: partOf“ mit „target“ ergänzen."
            : "Bitte „kind: partOf“ mit „target“ ergänzen oder, wenn dies die oberste Stelle ist, „root: true“.",
        ),
      ];
    return [];
  });
}

function checkCircles(
  bodies: readonly BodyFile[],
  parents: ReadonlyMap<string, string | undefined>,
): DataError[] {
  const reported = new Set<string>();
  return bodies.flatMap((body) => {
    const circle = circleFrom(body.value.id, parents);
    if (circle === undefined || circle.some((id) => reported.has(id))) return [];
    for (const id of circle) reported.add(id);
    const parent = parents.get(body.value.id);
    const index = body.value.relations.findIndex(
      ({ kind, target }) => kind === "partOf" && target === parent,
    );
    return [
      toErrorAt(
        body,
        ["relations", index, "target"],
        `„Gehört zu“ führt im Kreis: ${[...circle, circle[0]].join(" → ")}.`,
        "Bitte bei einer dieser Stellen das Ziel von „partOf“ ändern.",
      ),
    ];
  });
}

/** The circle a thing itself is part of; self links are another rule's business. */
function circleFrom(start: string, parents: ReadonlyMap<string, string | undefined>): string[] | undefined {
  const path = [start];
  let current = parents.get(start);
  while (current !== undefined && !path.includes(current)) {
    path.push(current);
    current = parents.get(current);
  }
  return current === start && path.length > 1 ? path : undefined;
}
