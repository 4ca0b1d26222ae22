import { isSameText } from "../language/translation.ts";
import type { DataError } from "../mistakes/data-error.ts";
import type { BodyFile, Facts } from "../network/facts.ts";
import { findStatedTexts, findTranslatedTexts, type StatedText } from "../parse/stated-texts.ts";
import { toWholeNamePattern } from "../text/name-pattern.ts";
import { quote } from "../text/quote.ts";
import { compareText } from "../text/text-order.ts";
import { toErrorAt } from "./network-rule.ts";

/** A body that has been renamed since its name was last explained in another language. */
export interface RenamedBody {
  readonly body: BodyFile;
  readonly former: string;
}

/** Maximum number of German places listed for an old name; the rest show up once these are corrected. */
const maxPlaces = 20;

/**
 * Bodies whose name has changed: translations keep the German name they explain, and thereby the former one. A site in
 * German only has no such record.
 */
export function findRenamedBodies({
  bodies,
  translations,
}: Pick<Facts, "bodies" | "translations">): RenamedBody[] {
  const names = new Set(bodies.flatMap(({ value }) => [value.name, value.shortName ?? ""]));
  const explained = Map.groupBy(translations, ({ original }) => original);
  return bodies.flatMap((body) => {
    const former = (explained.get(body.file) ?? [])
      .flatMap(({ value }) => value.blocks["explanation"]?.of ?? [])
      .filter((name) => !names.has(name) && !isSameText(name, body.value.name));
    return [...new Set(former)].map((name) => ({ body, former: name }));
  });
}

/**
 * Old names that still occur somewhere, each reported once with its places, at the new name. Where the body is also
 * known by the old one (`aliases`), it may stay: that is a hint.
 */
export function findOldNames(facts: Facts): { errors: DataError[]; hints: DataError[] } {
  const errors: DataError[] = [];
  const hints: DataError[] = [];
  for (const { body, former } of findRenamedBodies(facts)) {
    const german = findGermanPlaces(facts, former);
    const translated = findTranslatedPlaces(facts, former);
    const count = german.length + [...translated.values()].flat().length;
    if (count === 0) continue;
    const isKnown = body.value.aliases.includes(former);
    const told = toErrorAt(
      body,
      ["name"],
      `„${quote(former)}“ heißt jetzt „${quote(body.value.name)}“; der alte Name steht noch ${count}-mal da: ${toList(german, translated)}.`,
      isKnown
        ? "Bitte dort den neuen Namen schreiben, wo nicht von früher die Rede ist."
        : "Bitte dort den neuen Namen schreiben; soll der alte stehen bleiben, weil Menschen ihn noch kennen, bitte hier unter „aliases“ ergänzen.",
    );
    (isKnown ? hints : errors).push(told);
  }
  return { errors, hints };
}

/** Every German place, and the first of each language. */
function toList(german: readonly string[], translated: ReadonlyMap<string, readonly string[]>): string {
  const more = german.length - maxPlaces;
  return [
    ...german.slice(0, maxPlaces),
    ...(more > 0 ? [`${more} weitere auf Deutsch`] : []),
    ...[...translated].map(([tag, [first = "", ...others]]) =>
      others.length === 0 ? first : `${first} und ${others.length} weitere in „${tag}“`,
    ),
  ].join(", ");
}

type Place = Pick<DataError, "file" | "line" | "column">;

function findGermanPlaces(facts: Facts, name: string): string[] {
  const stated = findStatedTexts(facts)
    // The title of a source is its publisher's own.
    .filter(({ path }) => !path.includes("aliases") && path[0] !== "sources")
    .flatMap((text) => findInText(text, name));
  const written = facts.prose.flatMap(({ file, markdown, firstLine }) =>
    [...markdown.matchAll(toPattern(name))].map(({ index }) => {
      const before = markdown.slice(0, index).split("\n");
      return { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    }),
  );
  return toSortedPlaces([...stated, ...written]);
}

function findTranslatedPlaces(facts: Facts, name: string): Map<string, string[]> {
  const places = [...Map.groupBy(facts.translations, ({ tag }) => tag)].map(([tag, files]) => {
    const texts = files.flatMap(findTranslatedTexts);
    return [tag, toSortedPlaces(texts.flatMap((text) => findInText(text, name)))] as const;
  });
  return new Map(places.filter(([, found]) => found.length > 0).toSorted(([a], [b]) => compareText(a, b)));
}

function findInText({ stated: { file, locate }, path, text }: StatedText, name: string): Place[] {
  return [...text.matchAll(toPattern(name))].map(({ index }) => ({
    file,
    ...(index === 0 ? locate(path) : locate(path, "value", text.slice(0, index))),
  }));
}

function toPattern(name: string): RegExp {
  return new RegExp(toWholeNamePattern(name), "gu");
}

function toSortedPlaces(places: readonly Place[]): string[] {
  return places
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
}
