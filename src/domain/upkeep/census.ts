import type { DataError } from "../mistakes/data-error.ts";
import type { FactFile } from "../mistakes/fact-file.ts";
import type { Network } from "../network/network.ts";
import { toRoutes } from "../network/routes.ts";
import { valueAt } from "../parse/value-at.ts";
import { bodyKinds } from "../schema/body-schema.ts";
import { catalogue } from "../schema/catalogue.ts";
import { type RelationKind, relationKinds, relationNames } from "../schema/relation-schema.ts";
import { retiredKinds } from "../schema/retired-kinds.ts";

/** Number of things of one kind. */
export interface Count {
  /** Path to the number in the census file: a field, or a group and a field. */
  readonly path: readonly string[];
  /** German name of the counted things. */
  readonly name: string;
  readonly count: number;
  /** Paths of the same number in the census of an earlier edition. */
  readonly formerPaths?: readonly (readonly string[])[];
}

/** Numbers of everything a slip could lose. Texts are not cut into pieces: rewriting is no loss. */
export function toCensus(network: Network): Count[] {
  const { bodies, relations } = network;
  const one = (key: string, name: string, count: number): Count => ({ path: [key], name, count });
  return [
    ...bodyKinds.map((kind) => ({
      path: ["bodies", kind],
      name: `Stellen der Art „${catalogue.find((entry) => "bodyKind" in entry && entry.bodyKind === kind)?.title}“`,
      count: network.bodiesOf(kind).length,
    })),
    ...(Object.keys(relationKinds) as RelationKind[]).map((kind) => ({
      path: ["relations", kind],
      name: `Beziehungen der Art „${relationNames[kind].replace(/ \(.*/, "")}“`,
      count: relations.filter((relation) => relation.kind === kind).length,
      formerPaths: Object.keys(retiredKinds)
        .filter((retired) => retiredKinds[retired] === kind)
        .map((retired) => ["relations", retired]),
    })),
    one("facts", "Aussagen", [...bodies, ...network.publications].flatMap(({ facts }) => facts).length),
    one("contacts", "Kontakte", bodies.flatMap(({ contacts }) => contacts).length),
    one("topics", "Fragen", network.topics.length),
    one("publications", "Veröffentlichungen", network.publications.length),
    one("events", "Ereignisse der Chronik", network.timeline.length),
    one("terms", "Begriffe", network.glossary.length),
    one("sources", "Quellen", network.sources.length),
    one("texts", "Texte", network.prose.length),
    one("pages", "Seiten je Sprache", toRoutes(network).all.length / network.site.locales.length),
    one("languages", "Sprachen", network.site.locales.length),
  ];
}

/**
 * Changes since the census. A smaller number must be confirmed, and a missing one would hide any loss: both count as
 * losses. A larger number only needs to be written down.
 */
export interface CensusChanges {
  readonly losses: readonly DataError[];
  readonly gains: readonly DataError[];
}

/** Message for a missing census file. */
export function toMissingCensus(file: string, census: readonly Count[]): CensusChanges {
  const first = census.find(({ path }) => path.length === 1);
  const line = first === undefined ? "" : `${first.path.join(": ")}: ${first.count}`;
  const error = {
    file,
    line: 1,
    column: 1,
    message: "Die Zählung fehlt; so fiele nicht auf, wenn etwas verloren geht.",
    remedy: `Bitte die Datei zurückholen oder „npm run census“ ausführen. Ohne Terminal: die Datei mit der Zeile „${line}“ anlegen; dann nennt die Prüfung jede weitere Zahl.`,
  };
  return { losses: [error], gains: [] };
}

/** Compares the numbers of a census file with those of today. */
export function compareCensus(stated: FactFile, census: readonly Count[]): CensusChanges {
  const changes = census.flatMap(({ path: current, name, count, formerPaths = [] }) => {
    const path = [current, ...formerPaths].find((way) => valueAt(stated.value, way) !== undefined) ?? current;
    const text = valueAt(stated.value, path);
    const before = typeof text === "string" && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
    if (before === count) return [];
    // A kind added to the software later is not in the census yet; where the count is zero, nothing can be lost.
    if (text === undefined && count === 0) return [];
    const place = { file: stated.file, ...stated.locate(path) };
    if (before === undefined)
      return [
        {
          isLoss: true,
          error: {
            ...place,
            message: `${name}: In der Zählung steht keine Zahl.`,
            remedy: `Bitte unter „${path.join(": ")}“ ${count} eintragen oder „npm run census“ ausführen.`,
          },
        },
      ];
    const isLoss = count < before;
    return [
      {
        isLoss,
        error: {
          ...place,
          message: `${name}: Gezählt waren ${before}, jetzt ${count === 1 ? "ist es" : "sind es"} ${count}.`,
          remedy: isLoss
            ? `Ist etwas verloren gegangen? Wenn es so gewollt ist, bitte hier ${count} statt ${before} eintragen.`
            : `Bitte bei Gelegenheit hier ${count} statt ${before} eintragen oder „npm run census“ ausführen.`,
        },
      },
    ];
  });
  return {
    losses: changes.filter(({ isLoss }) => isLoss).map(({ error }) => error),
    gains: changes.filter(({ isLoss }) => !isLoss).map(({ error }) => error),
  };
}
