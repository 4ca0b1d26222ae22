import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CatalogueEntry,
  catalogue,
  findCatalogueEntry,
  requiredFiles,
  translationsPlace,
} from "../domain/catalogue.ts";
import { type DataError, DataErrors } from "../domain/data-error.ts";
import type { FactFile, Stated } from "../domain/fact-file.ts";
import type { BodyFile, Facts, TranslationFile } from "../domain/facts.ts";
import { checkIntegrity } from "../domain/integrity/all.ts";
import { toSuggestion } from "../domain/nearest.ts";
import { Network } from "../domain/network.ts";
import { parseFile } from "../domain/parse.ts";
import { bodyRooms } from "../domain/rooms.ts";
import { withRule } from "../domain/rule-id.ts";
import type { StatedBody } from "../domain/schema/body.ts";
import type { PlainLanguage } from "../domain/schema/plain-language.ts";
import type { Site } from "../domain/schema/site.ts";
import { toTranslationFile, translateFacts } from "../domain/translations.ts";
import { checkWords } from "../domain/words.ts";
import { type EditorFile, readEditorFiles } from "./editor-files.ts";
import { checkTranslatedProse, parseProse } from "./prose.ts";
import { checkMessages, readSoftwareWords } from "./words-files.ts";
import { parseYaml } from "./yaml-file.ts";

/** Facts that passed every rule, and the graph made of them. */
export interface LoadedSite {
  readonly facts: Facts;
  readonly network: Network;
}

/** Where this software itself lies, with the interface words it brings. */
const softwareRoot = fileURLToPath(new URL("../../", import.meta.url));

let software: ReturnType<typeof readSoftwareWords> | undefined;

/** The interface words of this software, read once per process: they come with its code. */
export function ownWords(): ReturnType<typeof readSoftwareWords> {
  software ??= readSoftwareWords(softwareRoot);
  return software;
}

/**
 * Reads, checks and joins everything editors wrote below a root. Interface words the root does not state are those
 * of the software.
 * @param bringsWords whether the root states every interface word itself, as the software's own folder does
 * @throws DataErrors with all mistakes of all files; nothing is returned half
 */
export async function loadSite(root: string, bringsWords = isSoftwareRoot(root)): Promise<LoadedSite> {
  const { files, errors } = await readEditorFiles(root);
  return joinFiles(files, errors, bringsWords ? { words: [], errors: [] } : await ownWords());
}

/** True for the folder this software itself lies in. */
export function isSoftwareRoot(root: string): boolean {
  return resolve(root) === resolve(softwareRoot);
}

/**
 * The same for files already read.
 * @param unreadable what is wrong with files that could not be read
 * @param software the interface words of this software; none for its own site
 * @throws DataErrors with all mistakes of all files
 */
export function joinFiles(
  files: readonly EditorFile[],
  unreadable: readonly DataError[],
  software: Awaited<ReturnType<typeof readSoftwareWords>>,
): LoadedSite {
  const read = readFacts(files, unreadable, software);
  const all = read.facts ? [...read.errors, ...checkIntegrity(read.facts)] : read.errors;
  if (all.length > 0 || !read.facts) throw new DataErrors(all);
  translateFacts(read.facts);
  return { facts: read.facts, network: new Network(read.facts) };
}

/** Everything that could be read, even beside errors: then it says what was not, and rules between files allow for it. */
function readFacts(
  files: readonly EditorFile[],
  unreadable: readonly DataError[],
  software: Awaited<ReturnType<typeof readSoftwareWords>>,
): { facts?: Facts; errors: DataError[] } {
  const errors = [...unreadable, ...withRule("words", software.errors)];
  const stated: { entry: CatalogueEntry; stated: Stated<unknown> }[] = [];
  for (const source of files.filter(({ file }) => file.startsWith("_data/"))) {
    const entry = findCatalogueEntry(source.file.slice("_data/".length));
    if (!entry) {
      errors.push(unknownPlace(source.file));
      continue;
    }
    const yaml = parseYaml(source.file, source.text);
    errors.push(...withRule("yaml", yaml.errors));
    if (!yaml.fact) continue;
    const parsed = parseFile(entry.schema, yaml.fact);
    const other = parsed.errors ? findOtherPlace(entry, yaml.fact) : undefined;
    if (other) {
      errors.push(wrongPlace(source.file, other));
      continue;
    }
    errors.push(...withRule("fields", parsed.errors ?? []));
    if (parsed.stated) stated.push({ entry, stated: parsed.stated });
  }
  const prose = files.filter(({ file }) => file.startsWith("content/")).map(parseProse);
  errors.push(
    ...withRule(
      "prose",
      prose.flatMap((result) => result.errors),
    ),
  );
  const ownWords = stated.filter(({ entry }) => entry.place === "i18n/").map((item) => item.stated);
  const words = checkWords(ownWords, software.words);
  const missing = missingFiles(files, errors);
  const at = <T>(place: string) =>
    stated.filter(({ entry }) => entry.place === place).map((item) => item.stated as Stated<T>);
  const translations = at<TranslationFile["value"]>(translationsPlace).map(toTranslationFile);
  errors.push(
    ...withRule("words", [...words.errors, ...ownWords.flatMap(checkMessages)]),
    ...withRule("prose", translations.flatMap(checkTranslatedProse)),
    ...missing,
  );
  const [site] = at<Site>("site.yaml");
  const [sources] = at<Facts["sources"]["value"]>("sources.yaml");
  if (!site || !sources || missing.length > 0) return { errors };
  const [plainLanguage] = at<PlainLanguage>("plain-language.yaml");
  const bodies = stated.flatMap(({ entry, stated: body }): BodyFile[] =>
    entry.bodyKind ? [{ ...(body as Stated<StatedBody>), kind: entry.bodyKind }] : [],
  );
  return {
    facts: {
      site,
      sources,
      bodies,
      publications: at("publications/"),
      timeline: at("timeline/"),
      glossary: at("glossary/"),
      topics: at("topics/"),
      prose: prose.flatMap((result) => result.prose ?? []),
      translations,
      plainLanguage,
      words: words.byLocale,
      wordTranslations: words.translations,
      ...(errors.length === 0 ? {} : { unread: toUnread(files, errors) }),
    },
    errors,
  };
}

/** Names of things in files with errors: the file's own name, and the id it states if one can be made out. */
function toUnread(files: readonly EditorFile[], errors: readonly DataError[]): Set<string> {
  const failed = new Set(errors.map(({ file }) => file));
  const stems = [...failed].map((file) => file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]+$/, ""));
  const ids = files
    .filter(({ file }) => failed.has(file))
    .flatMap(({ text }) => /^id:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1] ?? []);
  return new Set([...stems, ...ids]);
}

/** Where a file belongs that has all fields of another kind of thing; kinds of bodies are too alike to tell. */
function findOtherPlace(entry: CatalogueEntry, fact: FactFile): CatalogueEntry | undefined {
  return catalogue.find(
    (other: CatalogueEntry) =>
      other.schema !== entry.schema &&
      (entry.bodyKind === undefined || other.bodyKind === undefined) &&
      parseFile(other.schema, fact).stated !== undefined,
  );
}

function wrongPlace(file: string, { place }: CatalogueEntry): DataError {
  return {
    file,
    line: 1,
    column: 1,
    rule: "file",
    message: "Diese Angaben haben hier keinen Platz.",
    remedy: place.endsWith("/")
      ? `Sie gehören in den Ordner „_data/${place}“; bitte die Datei dorthin verschieben.`
      : `So sieht nur „_data/${place}“ aus; bitte in dieser Datei eintragen.`,
  };
}

function unknownPlace(file: string): DataError {
  const name = file.slice("_data/".length);
  const [folder = "", rest] = name.split("/");
  const places = catalogue.map(({ place }) => place);
  const byRoom = catalogue.find(
    (entry) => "bodyKind" in entry && bodyRooms[entry.bodyKind] === folder && entry.place.endsWith("/"),
  );
  const remedy =
    `${folder}/` === translationsPlace
      ? "Übersetzungen liegen in _data/translations/<Sprache>/ unter dem Pfad der deutschen Datei."
      : byRoom
        ? `Meinten Sie „${byRoom.place}“?`
        : toSuggestion(rest === undefined ? name : `${folder}/`, places);
  return {
    file,
    line: 1,
    column: 1,
    rule: "file",
    message: "Eine Datei mit diesem Namen hat hier keinen Platz.",
    remedy,
  };
}

function missingFiles(files: readonly EditorFile[], errors: readonly DataError[]): DataError[] {
  const present = new Set([...files, ...errors].map(({ file }) => file));
  return requiredFiles
    .map((name) => `_data/${name}`)
    .filter((file) => !present.has(file))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      rule: "file" as const,
      message: "Diese Datei fehlt.",
      remedy: "Ohne sie gibt es keine Website; bitte wiederherstellen.",
    }));
}
