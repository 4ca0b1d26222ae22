import { sourceLocale } from "../../domain/language/locale.ts";
import type { Stated } from "../../domain/mistakes/fact-file.ts";
import type { Facts } from "../../domain/network/facts.ts";
import type { ProseFile } from "../../domain/network/prose-file.ts";
import { wordsFile } from "../../domain/translations/translation-status.ts";
import { type Field, type Statement, toFields, toStatements } from "./flatten.ts";
import type { ThingRef, ThingType } from "./review.ts";

/** A thing stated by editors, taken apart so that two states of it can be compared. */
export interface Thing extends ThingRef {
  readonly fields: readonly Field[];
  readonly statements: readonly Statement[];
  /** Texts of a page in their order; empty for everything but prose. */
  readonly pieces: readonly string[];
}

/** All things stated by editors, by type and id; prose by its file. */
export function toThings(facts: Facts): Map<string, Thing> {
  const things = [
    ...facts.bodies.map((body) => toThing("body", body.value.id, body.value.name, body)),
    ...facts.publications.map((file) => toThing("publication", file.value.id, file.value.title, file)),
    ...facts.topics.map((file) => toThing("topic", file.value.id, file.value.question.source, file)),
    ...facts.timeline.map((file) => toThing("timeline", file.value.id, file.value.text.source, file)),
    ...facts.glossary.map((file) => toThing("glossary", file.value.id, file.value.term, file)),
    ...facts.sources.value.sources.map((source) =>
      toThing("source", source.id, source.title, { value: source, file: facts.sources.file }),
    ),
    toThing("site", "site", facts.site.value.name, facts.site),
    ...facts.prose.map(toProseThing),
    toWordsThing(facts),
  ];
  return new Map(things.map((thing) => [`${thing.type} ${thing.id}`, thing]));
}

function toThing(
  type: ThingType,
  id: string,
  name: string,
  file: Pick<Stated<unknown>, "file" | "value">,
): Thing {
  return {
    type,
    id,
    name,
    file: file.file,
    fields: toFields(file.value),
    statements: toStatements(file.value),
    pieces: [],
  };
}

function toProseThing({ file, head, pieces, diagrams }: ProseFile): Thing {
  const drawn = new Map(diagrams.map(({ id, source }) => [id, source]));
  return {
    ...toThing("prose", file, head.title, { file, value: head }),
    pieces: pieces.map((piece) => ("block" in piece ? piece.block.source : (drawn.get(piece.diagram) ?? ""))),
  };
}

function toWordsThing(facts: Facts): Thing {
  const words = [...(facts.words.get(sourceLocale) ?? [])];
  return {
    ...toThing("words", sourceLocale, "Wörter der Oberfläche", { file: wordsFile, value: undefined }),
    fields: words.map(([key, value]) => ({ path: [key], value })),
  };
}

/** A thing as named in a review. */
export function toThingRef({ type, id, name, file }: ThingRef): ThingRef {
  return { type, id, name, file };
}
