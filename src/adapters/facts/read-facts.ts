import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { Stated } from "../../domain/mistakes/fact-file.ts";
import { withRule } from "../../domain/mistakes/rule-id.ts";
import type { BodyFile, Facts, TranslationFile } from "../../domain/network/facts.ts";
import { findMissingFiles, findWrongPlace, toUnknownPlace } from "../../domain/parse/file-places.ts";
import { parseFile } from "../../domain/parse/parse.ts";
import type { StatedBody } from "../../domain/schema/body-schema.ts";
import { type CatalogueEntry, findCatalogueEntry, translationsPlace } from "../../domain/schema/catalogue.ts";
import type { PlainLanguage } from "../../domain/schema/plain-language-schema.ts";
import { replaceRetiredKinds } from "../../domain/schema/retired-kinds.ts";
import type { Site } from "../../domain/schema/site-schema.ts";
import { toTranslationFile } from "../../domain/translations/translations.ts";
import { checkWords } from "../../domain/translations/words.ts";
import type { EditorFile } from "../files/editor-files.ts";
import { parseProse } from "../prose/prose-reader.ts";
import { checkTranslatedProse } from "../prose/translated-prose.ts";
import { KnownYaml } from "../yaml/known-yaml.ts";
import { checkSlots } from "./word-slots.ts";
import { checkMessages, type SoftwareWords } from "./words-files.ts";

/**
 * Everything that could be read, even beside errors: the facts then list unreadable files, and rules between files
 * allow for them. Returns no facts where a file required for any site is missing or unreadable.
 * @param unreadable errors of files that could not be read at all
 * @param software the interface words of this software; none for its own site
 * @param known values of files read earlier
 */
export function readFacts(
  files: readonly EditorFile[],
  unreadable: readonly DataError[],
  software: SoftwareWords,
  known = new KnownYaml(),
): { facts?: Facts; errors: DataError[] } {
  const data = readData(
    files.filter(({ file }) => file.startsWith("_data/")),
    known,
  );
  const prose = files.filter(({ file }) => file.startsWith("content/")).map(parseProse);
  const errors = [
    ...unreadable,
    ...withRule("words", software.errors),
    ...data.errors,
    ...withRule(
      "prose",
      prose.flatMap((result) => result.errors),
    ),
  ];
  const missing = findMissingFiles(new Set([...files, ...errors].map(({ file }) => file)));
  const at = <T>(place: string) =>
    data.stated.filter(({ entry }) => entry.place === place).map((item) => item.stated as Stated<T>);
  const ownWords = at<unknown>("i18n/");
  const words = checkWords(ownWords, software.words);
  const translations = at<TranslationFile["value"]>(translationsPlace).map(toTranslationFile);
  errors.push(
    ...withRule("words", [
      ...words.errors,
      ...ownWords.flatMap(checkMessages),
      ...checkSlots(ownWords, software.words),
    ]),
    ...withRule("prose", translations.flatMap(checkTranslatedProse)),
    ...missing,
  );
  const [site] = at<Site>("site.yaml");
  const [sources] = at<Facts["sources"]["value"]>("sources.yaml");
  if (!site || !sources || missing.length > 0) return { errors };
  const [plainLanguage] = at<PlainLanguage>("plain-language.yaml");
  return {
    facts: {
      site,
      sources,
      bodies: data.stated.flatMap(toBodyFile),
      publications: at("publications/"),
      timeline: at("timeline/"),
      glossary: at("glossary/"),
      topics: at("topics/"),
      prose: prose.flatMap((result) => result.prose ?? []),
      translations,
      plainLanguage,
      words: words.byLocale,
      wordTranslations: words.translations,
      wordsFiles: ownWords,
      hints: [...data.hints, ...words.hints],
      ...(errors.length === 0 ? {} : { unread: toUnread(files, errors) }),
    },
    errors,
  };
}

/** Content of a file below `_data/`, and its catalogue entry. */
interface StatedFile {
  readonly entry: CatalogueEntry;
  readonly stated: Stated<unknown>;
}

function readData(
  files: readonly EditorFile[],
  known: KnownYaml,
): {
  stated: StatedFile[];
  errors: DataError[];
  hints: DataError[];
} {
  const stated: StatedFile[] = [];
  const errors: DataError[] = [];
  const hints: DataError[] = [];
  for (const source of files) {
    const entry = findCatalogueEntry(source.file.slice("_data/".length));
    if (!entry) {
      errors.push(toUnknownPlace(source.file));
      continue;
    }
    const yaml = known.read(source.file, source.text);
    errors.push(...withRule("yaml", yaml.errors));
    if (!yaml.fact) continue;
    const current = replaceRetiredKinds(yaml.fact);
    hints.push(...current.hints);
    const parsed = parseFile(entry.schema, current.fact);
    const misplaced = parsed.errors ? findWrongPlace(entry, yaml.fact) : undefined;
    errors.push(...(misplaced ? [misplaced] : withRule("fields", parsed.errors ?? [])));
    if (parsed.stated) stated.push({ entry, stated: parsed.stated });
  }
  return { stated, errors, hints };
}

function toBodyFile({ entry, stated }: StatedFile): BodyFile[] {
  return entry.bodyKind ? [{ ...(stated as Stated<StatedBody>), kind: entry.bodyKind }] : [];
}

/** Names of things in files with errors: the file's own name, and the stated id if it can be found. */
function toUnread(files: readonly EditorFile[], errors: readonly DataError[]): Set<string> {
  const failed = new Set(errors.map(({ file }) => file));
  const stems = [...failed].map((file) => file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]+$/, ""));
  const ids = files
    .filter(({ file }) => failed.has(file))
    .flatMap(({ text }) => /^id:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1] ?? []);
  return new Set([...stems, ...ids]);
}
