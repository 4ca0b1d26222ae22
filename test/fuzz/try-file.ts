import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { ownWords } from "../../src/adapters/facts/bundled-words.ts";
import { censusFile } from "../../src/adapters/facts/census-file.ts";
import { joinFiles, type LoadedSite } from "../../src/adapters/facts/load-site.ts";
import { checkContent, type EditorFile } from "../../src/adapters/files/editor-files.ts";
import { renderMarkdown } from "../../src/adapters/prose/render-markdown.ts";
import { parseYaml } from "../../src/adapters/yaml/yaml-file.ts";
import { type DataError, renderError, toDataErrors } from "../../src/domain/mistakes/data-error.ts";
import { renderErrorReport } from "../../src/views/error-report/terminal.ts";
import { tinyRoot } from "../fixtures/broken-sites.ts";
import { type Mutation, mutate } from "./mutation.ts";

/** Result of one mutated file. */
export interface Outcome {
  readonly file: string;
  readonly refused: boolean;
  /** Processor time used by the check; other processes of the machine do not count. */
  readonly milliseconds: number;
}

/** Kinds of files missing in the small site. */
const further: Readonly<Record<string, string>> = {
  "_data/i18n/de.yaml":
    'words:\n  room.aemter:\n    text: "Häuser"\n  start.questions.more:\n    text: "{count, plural, one {Eine} other {Alle #}}"\n',
  "_data/translations/uk/departments/sozialamt.yaml":
    'blocks:\n  summary.text:\n    of: "Das Sozialamt hilft bei Geldfragen."\n    text: "Управління допомагає."\n    reviewed:\n      by: "Sprachmittlung"\n      on: 2026-01-10\n  relations.0.sentence:\n    of: "Das [Sozialamt](sozialamt) gehört zum [Rathaus](rathaus)."\n    text: "[Управління](sozialamt) — [ратуша](rathaus)."\n',
  "_data/translations/fa/content/hinweise.yaml":
    'blocks:\n  was-hier-steht:\n    of: "## Was hier steht"\n    text: "## می‌خواهم"\n',
  "content/de/zeichnung.md":
    '---\ntitle: Zeichnung\nasOf: 2024-05\nsources: [netzseite]\n---\n\nEin *Absatz* mit `Code`.\n\n> Zitat\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```mermaid\nflowchart LR\n  a["Anliegen"] --> b["Kreis"]\n```\n',
};

const corpus: readonly EditorFile[] = [
  ...readdirSync(tinyRoot, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(yaml|md)$/.test(file) && file !== censusFile)
    .map((file) => ({ file, text: readFileSync(join(tinyRoot, file), "utf8") })),
  ...Object.entries(further).map(([file, text]) => ({ file, text })),
].sort((a, b) => (a.file < b.file ? -1 : 1));

const software = await ownWords();

/** The unchanged small site; every file of the corpus is correct. */
export function loadCorpus(): LoadedSite {
  return joinFiles(corpus, [], software);
}

/** The file a mutation changes, and its bytes afterwards. */
export function toMutated({ file: number, edits }: Mutation): {
  readonly file: string;
  readonly bytes: Uint8Array;
} {
  const index = number % corpus.length;
  const { file, text } = corpus[index] as EditorFile;
  return { file, bytes: mutate(text, edits, corpus[(index + 1) % corpus.length]?.text ?? "") };
}

/**
 * Changes one file of a small site and checks the whole.
 * @throws if the loader crashes, reports nothing useful, or reads the file differently from a second parser
 */
export function tryMutation(mutation: Mutation): Outcome {
  const { file, bytes } = toMutated(mutation);
  const index = corpus.findIndex((other) => other.file === file);
  const started = process.cpuUsage();
  const content = checkContent(file, bytes);
  const found = content.file ? [content.file] : [];
  const errors = errorsOf(() =>
    joinFiles(corpus.with(index, found[0] as EditorFile).filter(Boolean), content.errors, software),
  );
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split(/\r?\n/);
  checkWords(errors, file, lines);
  if (content.file) compareParsers(content.file);
  return { file, refused: errors.length > 0, milliseconds };
}

function errorsOf(run: () => LoadedSite): readonly DataError[] {
  try {
    checkMeaning(run());
    return [];
  } catch (error) {
    return toDataErrors(error).errors;
  }
}

/** Accepted facts have one root, everything else belongs somewhere, and all texts become harmless markup. */
function checkMeaning({ facts }: LoadedSite): void {
  const tops = facts.bodies.filter(({ value }) => !value.relations.some(({ kind }) => kind === "partOf"));
  const names = tops.filter(({ kind }) => kind !== "institution").map(({ value }) => value.id);
  if (names.length !== 2) throw new Error(`Oberste Stellen: ${names.join(", ")}`);
  for (const { markdown } of facts.prose)
    if (/<(script|img|iframe|svg)|\son\w+=/i.test(renderMarkdown(markdown, () => undefined)))
      throw new Error(`Nicht harmlos: ${markdown}`);
}

const form = /^(content|_data)[^:\n]*:[1-9]\d*:[1-9]\d* {2}[A-ZÄÖÜ„][^\n]*[.?!] [A-ZÄÖÜ„][^\n]*[.?]$/;

/** Every message has its form, points into the file, and can be shown with its line. */
function checkWords(errors: readonly DataError[], file: string, lines: readonly string[]): void {
  for (const error of errors) {
    if (!form.test(renderError(error))) throw new Error(`Ohne Form: ${renderError(error)}`);
    if (error.rule === undefined) throw new Error(`Ohne Regel: ${renderError(error)}`);
    const line = error.file === file ? lines[error.line - 1] : "";
    if (line === undefined) throw new Error(`Hinter dem Ende: ${renderError(error)}`);
    if (error.file === file && error.column > line.length + 1)
      throw new Error(`Hinter der Zeile: ${renderError(error)}`);
  }
  renderErrorReport(errors, (name) => (name === file ? lines : undefined));
}

/** Compares data read by our parser with those of a second, text-only one. */
function compareParsers({ file, text }: EditorFile): void {
  const yaml = file.endsWith(".md") ? /^---[ \t]*\n(.*?)^---[ \t]*$/ms.exec(text)?.[1] : text;
  if (yaml === undefined) return;
  const { fact } = parseYaml(file, yaml);
  if (!fact) return;
  const second = readAgain(yaml);
  if (!isDeepStrictEqual(toPlain(fact.value), toPlain(second)))
    throw new Error(`Zwei Lesarten:\n${JSON.stringify(fact.value)}\n${JSON.stringify(second)}`);
}

/** Data read by the second parser. @throws Error if it cannot read a file we accept */
function readAgain(yaml: string): unknown {
  try {
    return load(yaml, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    throw new Error(`Nur für uns lesbar: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Values without prototypes; an empty scalar is empty in both parsers. */
function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? "", (_, item) => item ?? ""));
}
