import { type CatalogueEntry, catalogue, findCatalogueEntry, requiredFiles } from "../domain/catalogue.ts";
import { type DataError, DataErrors } from "../domain/data-error.ts";
import type { Stated } from "../domain/fact-file.ts";
import type { BodyFile, Facts } from "../domain/facts.ts";
import { checkIntegrity } from "../domain/integrity/all.ts";
import { isLocale, knownLocales, type Locale } from "../domain/locale.ts";
import { toSuggestion } from "../domain/nearest.ts";
import { Network } from "../domain/network.ts";
import { parseFile } from "../domain/parse.ts";
import type { StatedBody } from "../domain/schema/body.ts";
import type { Site } from "../domain/schema/site.ts";
import { checkWords } from "../domain/words.ts";
import { type EditorFile, readEditorFiles } from "./editor-files.ts";
import { parseProse } from "./prose.ts";
import { parseYaml } from "./yaml-file.ts";

/** Facts that passed every rule, and the graph made of them. */
export interface LoadedSite {
  readonly facts: Facts;
  readonly network: Network;
}

/**
 * Reads, checks and joins everything editors wrote below a root.
 * @throws DataErrors with all mistakes of all files; nothing is returned half
 */
export async function loadSite(root: string): Promise<LoadedSite> {
  const { files, errors } = await readEditorFiles(root);
  const read = readFacts(files);
  const all = [...errors, ...read.errors];
  if (read.facts) all.push(...checkIntegrity(read.facts));
  if (all.length > 0 || !read.facts) throw new DataErrors(all);
  return { facts: read.facts, network: new Network(read.facts) };
}

function readFacts(files: readonly EditorFile[]): { facts?: Facts; errors: DataError[] } {
  const errors: DataError[] = [];
  const stated: { entry: CatalogueEntry; stated: Stated<unknown> }[] = [];
  for (const source of files.filter(({ file }) => file.startsWith("_data/"))) {
    const entry = findCatalogueEntry(source.file.slice("_data/".length));
    if (!entry) {
      errors.push(unknownPlace(source.file));
      continue;
    }
    const yaml = parseYaml(source.file, source.text);
    errors.push(...yaml.errors);
    if (!yaml.fact) continue;
    const parsed = parseFile(entry.schema, yaml.fact);
    errors.push(...(parsed.errors ?? []));
    if (parsed.stated) stated.push({ entry, stated: parsed.stated });
  }
  const prose = files.filter(({ file }) => file.startsWith("content/")).map(parseProse);
  errors.push(...prose.flatMap((result) => result.errors));
  const words = checkWords(stated.filter(({ entry }) => entry.place === "i18n/").map((item) => item.stated));
  errors.push(...words.errors);
  errors.push(...missingFiles(files));

  const at = <T>(place: string) =>
    stated.filter(({ entry }) => entry.place === place).map((item) => item.stated as Stated<T>);
  const [site] = at<Site>("site.yaml");
  const [sources] = at<Facts["sources"]["value"]>("sources.yaml");
  // Rules between files only speak when every file could be read; otherwise they would report what is merely unread.
  if (!site || !sources || errors.length > 0) return { errors };
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
      words: words.byLocale,
    },
    errors,
  };
}

function unknownPlace(file: string): DataError {
  const name = file.slice("_data/".length);
  const [folder = "", rest] = name.split("/");
  const places = catalogue.map(({ place }) => place);
  const isLanguage = folder === "i18n" && rest !== undefined && !isLocale(rest.replace(/\.yaml$/, ""));
  return {
    file,
    line: 1,
    column: 1,
    message: "Eine Datei mit diesem Namen hat hier keinen Platz.",
    remedy: isLanguage
      ? toSuggestion(rest, knownLocales as readonly Locale[])
      : toSuggestion(rest === undefined ? name : `${folder}/`, places),
  };
}

function missingFiles(files: readonly EditorFile[]): DataError[] {
  const present = new Set(files.map(({ file }) => file));
  return requiredFiles
    .filter((name) => !present.has(`_data/${name}`))
    .map((name) => ({
      file: `_data/${name}`,
      line: 1,
      column: 1,
      message: "Diese Datei fehlt oder ist nicht lesbar.",
      remedy: "Ohne sie gibt es keine Website; bitte wiederherstellen.",
    }));
}
