import type { DataError } from "../mistakes/data-error.ts";
import type { FactPath } from "../mistakes/fact-file.ts";
import type { BodyFile, Facts } from "../network/facts.ts";
import { findStatedTexts, findTranslatedTexts } from "../parse/stated-texts.ts";
import { findSentenceLinks, sentenceTargets } from "../text/sentence.ts";
import { compareText } from "../text/text-order.ts";
import { toErrorAt } from "./network-rule.ts";
import { findGone, toStem } from "./renamed-files.ts";

/** A body whose id was changed while other places still name the old one. */
interface RenamedId {
  readonly body: BodyFile;
  readonly former: string;
  /** Places that still hold the old id, as `file:line:column`. */
  readonly places: readonly string[];
}

/** Maximum number of places listed; the rest show up once these are corrected. */
const maxPlaces = 20;

/**
 * Bodies with a changed id: the sentences of their own file link an id that no file has, and not the new one. A typo in
 * a single sentence looks the same, so the old id must occur at a second place as well, or in the translations.
 */
export function findRenamedIds(facts: Facts): RenamedId[] {
  const known = new Set([
    ...facts.bodies.map(({ value }) => value.id),
    ...facts.publications.map(({ value }) => value.id),
    ...(facts.unread ?? []),
  ]);
  const gone = findGone(facts);
  return facts.bodies.flatMap((body) => {
    const former = body.kind === "network" ? findNetwork(body, facts, known) : findFormer(body, known);
    if (former === undefined) return [];
    const places = findPlaces(facts, former);
    return places.length > 1 || gone.has(former) ? [{ body, former, places }] : [];
  });
}

/** The one unknown id that stands in place of a file's own id. */
function findFormer({ value }: BodyFile, known: ReadonlySet<string>): string | undefined {
  const linked = value.relations.map(({ sentence }) => sentenceTargets(sentence.source));
  if (linked.length === 0 || linked.some((ids) => ids.includes(value.id))) return undefined;
  const [first = [], ...others] = linked.map((ids) => ids.filter((id) => !known.has(id)));
  return first.find((id) => others.every((ids) => ids.includes(id)));
}

/** The network has no relations of its own: all its members name one unknown id, and none names its own. */
function findNetwork({ value }: BodyFile, { bodies }: Facts, known: ReadonlySet<string>): string | undefined {
  const targets = bodies.flatMap((body) => body.value.relations.flatMap(({ target }) => target ?? []));
  const unknown = new Set(targets.filter((id) => !known.has(id)));
  return unknown.size === 1 && !targets.includes(value.id) ? [...unknown][0] : undefined;
}

/**
 * One error for each renamed body, with every place to be changed; of translations only their number. A file that kept
 * its name is reported by the rule of file names.
 */
export function toRenamedErrors(renamed: readonly RenamedId[], facts: Facts): DataError[] {
  const moved = renamed.filter(({ body, former }) => toStem(body.file) !== former);
  return moved.map(({ body, former, places }) => {
    const { id } = body.value;
    const german = places.filter((place) => !place.startsWith("_data/translations/"));
    const translated = places.length - german.length;
    const list = [
      ...german.slice(0, maxPlaces),
      ...(german.length > maxPlaces ? [`${german.length - maxPlaces} weitere auf Deutsch`] : []),
      ...(translated > 0 ? [`${translated} in Übersetzungen`] : []),
    ].join(", ");
    const isMoved = facts.translations.some(({ original }) => toStem(original) === former);
    return toErrorAt(
      body,
      ["id"],
      `„${former}“ heißt jetzt wohl „${id}“; die alte Kennung steht noch ${places.length}-mal da: ${list}.`,
      `Bitte dort „${id}“ schreiben${isMoved ? ` und die Dateien der Übersetzungen in „${id}.yaml“ umbenennen` : ""}, oder Kennung und Datei zurückbenennen, damit alte Adressen gültig bleiben.`,
    );
  });
}

function findPlaces(facts: Facts, id: string): string[] {
  const blocks = [
    ...findStatedTexts(facts).filter(({ isBlock }) => isBlock),
    ...facts.translations.flatMap(findTranslatedTexts),
  ];
  const linked = blocks.flatMap(({ stated: { file, locate }, path, text }) =>
    findSentenceLinks(text)
      .filter(({ target }) => target === id)
      .map(({ index }) => ({ file, ...locate(path, "value", text.slice(0, index)) })),
  );
  const named = findStatedTexts(facts)
    .filter(({ path, text, isBlock }) => !isBlock && text === id && isReference(path))
    .map(({ stated: { file, locate }, path }) => ({ file, ...locate(path) }));
  const prose = facts.prose.flatMap(({ file, links }) =>
    links.filter(({ target }) => target === id).map(({ line, column }) => ({ file, line, column })),
  );
  return [...linked, ...named, ...prose]
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
}

/** True for a field that names a body by its id. */
function isReference(path: FactPath): boolean {
  const fields = ["target", "between", "publisher", "bodies", "answeredBy", "fallbackDesk"];
  return path.some((part) => fields.includes(String(part)));
}
