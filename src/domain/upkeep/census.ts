import type { DataError } from "../mistakes/data-error.ts";
import type { FactFile } from "../mistakes/fact-file.ts";
import type { Network } from "../network/network.ts";
import { toRoutes } from "../network/routes.ts";
import { valueAt } from "../parse/value-at.ts";
import { bodyKinds } from "../schema/body-schema.ts";
import { catalogue } from "../schema/catalogue.ts";
import { type RelationKind, relationKinds, relationNames } from "../schema/relation-schema.ts";
import { retiredKinds } from "../schema/retired-kinds.ts";

/** How many there are of one thing. */
export interface Count {
  /** Way to the number in the file of the census: a field, or a group and a field. */
  readonly path: readonly string[];
  /** German name of what is counted. */
  readonly name: string;
  readonly count: number;
  /** Ways the same number had in the census of an earlier edition. */
  readonly formerPaths?: readonly (readonly string[])[];
}

/** How many there are of everything a slip of the finger could lose. Texts are not cut into pieces: rewriting is no loss. */
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
 * What has changed since the census. Less than before must be meant, and a number that is gone would let anything go
 * unnoticed: both are losses. More is only to be written down.
 */
export interface CensusChanges {
  readonly losses: readonly DataError[];
  readonly gains: readonly DataError[];
}

/** What to say of a census file that is not there. */
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
    // A kind the software has learned since is not counted yet; where there is none, none can be lost.
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
