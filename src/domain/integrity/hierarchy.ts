import type { DataError } from "../mistakes/data-error.ts";
import type { BodyFile } from "../network/facts.ts";
import { isApart } from "../time/period.ts";
import { findCircles } from "./circles.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/** `partOf` forms a forest without circles: one top department, and a parent for every body that needs one. */
export const checkHierarchy: Rule = (facts) => [
  ...checkRoot(facts.bodies),
  ...checkBelonging(facts.bodies, facts.bodies.find(isRoot)),
  ...findCircles(facts.bodies, "partOf"),
];

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

/** @param root the first root; a second is reported as such, and not again for its missing parent */
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
