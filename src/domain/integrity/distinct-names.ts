import type { DataError } from "../mistakes/data-error.ts";
import type { FactPath, Stated } from "../mistakes/fact-file.ts";
import { toSeen } from "../mistakes/look-alike.ts";
import type { BodyFile, Facts } from "../network/facts.ts";
import { listRooms } from "../schema/rooms.ts";
import { isSuccession } from "../time/period.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/** Where a name stands. */
interface Place {
  readonly stated: Pick<Stated<unknown>, "file" | "locate">;
  readonly path: FactPath;
  readonly name: string;
}

/**
 * Names of one kind differ visibly in lists and drawings: a difference in capitals, spaces, marks or look-alike letters
 * only is an error.
 */
export const checkNames: Rule = (facts) => [
  ...checkBodyNames(facts.bodies),
  ...findRepeated(facts.publications.map((stated) => toPlace(stated, "title", stated.value.title))).map(
    ({ place, other }) => toError(place, `Den Titel „${place.name}“ trägt schon ${other.stated.file}.`),
  ),
  ...findRepeated(facts.glossary.map((stated) => toPlace(stated, "term", stated.value.term))).map(
    ({ place, other }) => toError(place, `Den Begriff „${place.name}“ erklärt schon ${other.stated.file}.`),
  ),
  ...findRepeated(
    facts.topics.map((stated) => toPlace(stated, "question", stated.value.question.source)),
  ).map(({ place, other }) => toError(place, `Diese Frage stellt schon ${other.stated.file}.`)),
  ...findRepeated(
    facts.timeline.map((stated) => toPlace(stated, "text", stated.value.text.source)),
    (_, index) => facts.timeline[index]?.value.date ?? "",
  ).map(({ place, other }) => toError(place, `Dieses Ereignis steht schon in ${other.stated.file}.`)),
  ...checkSources(facts),
  ...checkPages(facts),
];

/** Titles of pages of their own; prose named after a body or a room is none and is checked by another rule. */
function checkPages({ bodies, publications, prose }: Facts): DataError[] {
  const taken = new Set<string>([...[...bodies, ...publications].map(({ value }) => value.id), ...listRooms]);
  const pages = prose.filter(({ room, slug }) => room === undefined && !taken.has(slug));
  const places = pages.map(({ file, locate, head }) => ({
    stated: { file, locate },
    path: ["title"],
    name: head.title,
  }));
  return findRepeated(places).map(({ place, other }) =>
    toError(place, `Den Titel „${place.name}“ trägt schon ${other.stated.file}.`),
  );
}

/** Names and short names of bodies, which stand side by side in every drawing. */
function checkBodyNames(bodies: readonly BodyFile[]): DataError[] {
  const seen = new Map<string, { readonly body: BodyFile; readonly name: string }>();
  return bodies.flatMap((body) => {
    const own = (["name", "shortName"] as const).flatMap((field) => {
      const name = body.value[field];
      return name === undefined ? [] : [{ field, name, key: toSeen(name) }];
    });
    const errors = own.flatMap(({ field, name, key }) => {
      const other = seen.get(key);
      if (other === undefined) return [];
      // An office may take over the short name of another; no drawing shows both.
      if (field === "shortName" && isSuccession(body.value, other.body.value)) return [];
      const isSame = other.name.toLowerCase() === name.toLowerCase();
      return [
        toErrorAt(
          body,
          [field],
          isSame
            ? `Den Namen „${name}“ trägt schon die Stelle in ${other.body.file}.`
            : `„${name}“ sieht aus wie „${other.name}“, der Name der Stelle in ${other.body.file}.`,
          "Bitte die Dateien zusammenführen oder die Namen unterscheiden.",
        ),
      ];
    });
    for (const { name, key } of own) if (!seen.has(key)) seen.set(key, { body, name });
    return errors;
  });
}

/** Sources that look the same in the list of sources: same title, publisher and date. */
function checkSources({ sources }: Facts): DataError[] {
  const list = sources.value.sources;
  const places = list.map(({ title }, index) => ({
    stated: sources,
    path: ["sources", index, "title"],
    name: title,
  }));
  const toDetails = (_: Place, index: number) => {
    const source = list[index];
    return [source?.publisher, source?.date, source?.dateText?.source]
      .map((part) => toSeen(part ?? ""))
      .join("|");
  };
  return findRepeated(places, toDetails).map(({ place, other }) =>
    toError(
      place,
      `Herausgeber, Titel und Datum sind dieselben wie bei der Quelle „${list[Number(other.path[1])]?.id}“.`,
    ),
  );
}

/** @param toDetails further details shown beside a name, which distinguish things of the same name */
function findRepeated(
  places: readonly Place[],
  toDetails: (place: Place, index: number) => string = () => "",
): { readonly place: Place; readonly other: Place }[] {
  const seen = new Map<string, Place>();
  return places.flatMap((place, index) => {
    const key = `${toSeen(place.name)}|${toDetails(place, index)}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, place);
    return other === undefined ? [] : [{ place, other }];
  });
}

function toPlace(stated: Place["stated"], field: string, name: string): Place {
  return { stated, path: [field], name };
}

function toError({ stated, path }: Place, message: string): DataError {
  return toErrorAt(stated, path, message, "Bitte eines der beiden löschen oder deutlich anders benennen.");
}
