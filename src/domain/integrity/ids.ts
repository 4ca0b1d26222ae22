import type { DataError } from "../mistakes/data-error.ts";
import type { Stated } from "../mistakes/fact-file.ts";
import { type Facts, toThingFiles } from "../network/facts.ts";
import { toSlug } from "../schema/fields/id.ts";
import { bodyRooms, builtInPages, listRooms, publicationRoom } from "../schema/rooms.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";
import { findRenamed, toStem } from "./renamed-files.ts";

type Named = Stated<{ readonly id: string }>;

/** Ids are unique in every spelling, equal to the file name, and do not collide with pages the software makes. */
export const checkIds: Rule = (facts) => [
  ...checkFileNames(facts),
  ...checkUnique([...facts.bodies, ...facts.publications]),
  ...[facts.timeline, facts.glossary, facts.topics].flatMap(checkUnique),
  ...checkUniqueSources(facts),
  ...checkReserved(facts),
  ...checkItemIds(facts),
];

const singleFiles = new Set(["_data/network.yaml", "_data/advisory-board.yaml"]);

function checkFileNames(facts: Facts): DataError[] {
  const renamed = findRenamed(facts);
  return toThingFiles(facts).flatMap((stated) => checkFileName(stated, renamed.has(stated.file)));
}

function checkFileName(stated: Named, isRenamed: boolean): DataError[] {
  if (singleFiles.has(stated.file)) return [];
  const name = toStem(stated.file);
  const { id } = stated.value;
  if (name === id) return [];
  return [
    toErrorAt(
      stated,
      ["id"],
      `Die Kennung „${id}“ passt nicht zum Dateinamen „${name}.yaml“.`,
      isRenamed
        ? `Bitte die Datei in „${id}.yaml“ zurückbenennen; so heißen auch ihre Übersetzungen.`
        : `Bitte „id: ${name}“ schreiben oder die Datei umbenennen.`,
    ),
  ];
}

function checkUnique(group: readonly Named[]): DataError[] {
  const seen = new Map<string, Named>();
  return group.flatMap((stated) => {
    const spelling = toSlug(stated.value.id)
      .replaceAll("-", "")
      .replace(/ae|oe|ue/g, (pair) => pair[0] ?? "");
    const other = seen.get(spelling);
    if (!other) {
      seen.set(spelling, stated);
      return [];
    }
    const same = other.value.id === stated.value.id;
    return [
      toErrorAt(
        stated,
        ["id"],
        same
          ? `Die Kennung „${stated.value.id}“ gibt es schon in ${other.file}.`
          : `Die Kennung „${stated.value.id}“ ist nur anders geschrieben als „${other.value.id}“ in ${other.file}.`,
        "Jede Stelle hat genau eine Datei; bitte eine der beiden löschen oder deutlich anders benennen.",
      ),
    ];
  });
}

function checkUniqueSources({ sources }: Facts): DataError[] {
  const seen = new Set<string>();
  return sources.value.sources.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      toErrorAt(
        sources,
        ["sources", index, "id"],
        `Die Quelle „${id}“ steht zweimal in der Liste.`,
        "Bitte eine der beiden löschen oder anders benennen.",
      ),
    ];
  });
}

/** A body may be named like its own room: then its page is the room's front page. */
function checkReserved(facts: Facts): DataError[] {
  const reserved = new Set<string>([...builtInPages, ...listRooms]);
  const named = [
    ...facts.bodies.map((stated) => ({ stated, room: bodyRooms[stated.kind] as string })),
    ...facts.publications.map((stated) => ({ stated, room: publicationRoom as string })),
  ];
  return named
    .filter(({ stated, room }) => reserved.has(stated.value.id) && stated.value.id !== room)
    .map(({ stated }) =>
      toErrorAt(
        stated,
        ["id"],
        `Die Kennung „${stated.value.id}“ gehört schon einer Seite der Website.`,
        "Bitte die Datei und die Kennung anders benennen.",
      ),
    );
}

function checkItemIds(facts: Facts): DataError[] {
  return [...facts.bodies, ...facts.publications].flatMap((stated) => {
    const seen = new Set<string>();
    return stated.value.facts.flatMap((fact, index) => {
      if (!seen.has(fact.id)) {
        seen.add(fact.id);
        return [];
      }
      return [
        toErrorAt(
          stated,
          ["facts", index, "id"],
          `Die Aussage „${fact.id}“ steht zweimal in dieser Datei.`,
          "Jede Aussage braucht eine eigene Kennung.",
        ),
      ];
    });
  });
}
