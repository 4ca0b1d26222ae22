import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ownWords } from "../../../src/adapters/facts/bundled-words.ts";
import { censusFile } from "../../../src/adapters/facts/census-file.ts";
import { joinFiles } from "../../../src/adapters/facts/load-site.ts";
import { checkContent } from "../../../src/adapters/files/editor-files.ts";
import { type DataError, toDataErrors } from "../../../src/domain/mistakes/data-error.ts";
import { findHints } from "../../../src/domain/upkeep/hints.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";

/** A change of a file of the small site: a text and its replacement, or lines added at its end. */
export type Edit = readonly [file: string, from: string, to: string] | readonly [file: string, lines: string];

const tiny = new Map(
  readdirSync(tinyRoot, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(yaml|md)$/.test(file) && file !== censusFile)
    .map((file) => [file, readFileSync(join(tinyRoot, file), "utf8")] as const),
);
const software = await ownWords();

/** Files of the small site that the tables change most often. */
export const files = {
  board: "_data/advisory-board.yaml",
  event: "_data/timeline/2020-gruendung.yaml",
  group: "_data/working-groups/sprache.yaml",
  head: "content/de/hinweise.md",
  office: "_data/departments/sozialamt.yaml",
  publication: "_data/publications/bericht.yaml",
  role: "_data/roles/vermittlung.yaml",
  root: "_data/departments/rathaus.yaml",
  site: "_data/site.yaml",
  sources: "_data/sources.yaml",
  term: "_data/glossary/integrationskurs.yaml",
  topic: "_data/topics/deutsch-lernen.yaml",
} as const;

/** Lines of a relation at the end of a file of a body. */
export function relationLines(kind: string, from: string, to: string, period = ""): string {
  const dates = period === "" ? "" : `    ${period}\n`;
  return `  - kind: ${kind}\n    target: ${to}\n    sentence: "[A](${from}) und [B](${to})."\n${dates}    sources: [netzseite]\n`;
}

/**
 * Results of the check for the small site with some changes, on 2026-12-01: `file:line` of every mistake, or of every
 * hint with `hint ` before it; the folders and endings of files are left out.
 * @throws Error if a change names a text that does not exist
 */
export function placesOf(...edits: readonly Edit[]): string[] {
  const changed = new Map(tiny);
  for (const [file, from, to] of edits) {
    const text = changed.get(file) ?? "";
    if (to !== undefined && !text.includes(from)) throw new Error(`${file} holds no ${from}`);
    changed.set(file, to === undefined ? text + from : text.replace(from, () => to));
  }
  const read = [...changed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => checkContent(file, Buffer.from(text)));
  const found = read.flatMap(({ file }) => file ?? []);
  const unreadable = read.flatMap(({ errors }) => errors);
  try {
    const { facts } = joinFiles(found, unreadable, software, "2026-12-01");
    return findHints(facts, "2026-12-01").map((hint) => `hint ${toPlace(hint)}`);
  } catch (error) {
    return toDataErrors(error).errors.map(toPlace);
  }
}

function toPlace({ file, line }: DataError): string {
  return `${file.replace(/^.*\/|\.[a-z]+$/g, "")}:${line}`;
}
