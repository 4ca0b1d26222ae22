import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from "yaml";
import type { DataError, Position } from "../domain/data-error.ts";
import type { FactFile, FactPath } from "../domain/fact-file.ts";
import { findUnsafeCharacters } from "../domain/text-safety.ts";
import { isRightToLeftFile } from "./editor-files.ts";
import { findMisplacedSpaces } from "./yaml-line.ts";
import { explainYamlSlip, type YamlSlip } from "./yaml-slip.ts";

/** One slip makes the parser stumble many times after it: of each line the first is told, and only so many lines. */
const maxSlips = 10;
/** A broken file may hold thousands of slips, most of them following from the first. */
const maxExplained = 100;

/** Names that would reach into every object of the program (prototype pollution). */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads YAML so that it can only be data (design D14): every scalar stays text, no tags, no anchors, no merge keys,
 * unique keys, no character smuggled in by an escape such as `\u202e`; warnings count as errors. Never throws.
 * @param firstLine line of the file on which `text` begins, for heads of Markdown files
 */
export function parseYaml(
  file: string,
  text: string,
  firstLine = 1,
): { readonly fact?: FactFile; readonly errors: readonly DataError[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const misplaced = findMisplacedSpaces(text).map(({ line, column, words }) => ({
    file,
    line: line + firstLine - 1,
    column,
    ...words,
  }));
  const found = [...document.errors, ...document.warnings].slice(0, maxExplained);
  const spans = found.length === 0 ? [] : findSpans(document);
  const slips = withoutAftermath(
    found.map((error) => ({
      error: { file, ...toPosition(placeOf(error, spans)) },
      slip: explainYamlSlip(error, text),
    })),
    misplaced.length > 0,
  );
  const forbidden = findForbidden(document, text, isRightToLeftFile(file)).map((found) => ({
    file,
    ...toPosition(found.offset),
    ...found.words,
  }));
  const isElsewhere = (error: DataError) => misplaced.every(({ line }) => line !== error.line);
  const others = [...slips, ...forbidden].filter(isElsewhere);
  const errors = firstOfEachLine([...misplaced, ...others]).slice(0, maxSlips);
  if (errors.length > 0) return { errors };
  if (document.contents === null) {
    const empty =
      firstLine === 1
        ? {
            message: text.trim() === "" ? "Die Datei ist leer." : "Die Datei enthält keine Angaben.",
            remedy: "Bitte ausfüllen oder löschen.",
          }
        : { message: "Der Kopf der Datei ist leer.", remedy: "Bitte eine Zeile „title: …“ ergänzen." };
    return { errors: [{ file, line: firstLine, column: 1, ...empty }] };
  }
  return {
    fact: {
      file,
      value: document.toJS({ maxAliasCount: 0 }),
      locate: (path, part = "value") => toPosition(offsetOf(document, path, part)),
    },
    errors: [],
  };
}

/** Offset of the deepest node on the path that exists; for a missing field that is its parent's first key. */
function offsetOf(document: Document.Parsed, path: FactPath, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
      if (!isPair(pair)) return offset;
      const key = pair.key as Node;
      if (isLast && part === "key") return key.range?.[0] ?? offset;
      node = pair.value;
      offset = (isNode(node) && hasText(node) ? node.range?.[0] : undefined) ?? key.range?.[0] ?? offset;
    } else {
      const items: unknown = (node as { items?: unknown } | null)?.items;
      const item: unknown = Array.isArray(items) ? items[Number(step)] : undefined;
      if (!isNode(item)) return offset;
      node = item;
      offset = item.range?.[0] ?? offset;
    }
  }
  return offset;
}

/** Where quotes and brackets stand in a document: beginning and end. */
function findSpans(document: Document.Parsed): (readonly [start: number, end: number])[] {
  const spans: (readonly [number, number])[] = [];
  visit(document, {
    Node: (_, node) => {
      const isOpen = isScalar(node)
        ? /^QUOTE/.test(node.type ?? "")
        : isCollection(node) && node.flow === true;
      if (isOpen && node.range) spans.push([node.range[0], node.range[1]]);
    },
  });
  return spans;
}

/** Where a slip is best looked for: an unclosed quote or bracket at its beginning, not where the parser gave up. */
function placeOf(
  { code, message, pos: [pos] }: YAMLError,
  spans: readonly (readonly [start: number, end: number])[],
): number {
  // How deep the parser gets depends on the machine: such an error stands at the beginning.
  if (code === "RESOURCE_EXHAUSTION") return 0;
  if (!/Missing closing|end with a/.test(message)) return pos;
  // Spans come outermost first.
  return spans.findLast(([start, end]) => start <= pos && pos <= end)?.[0] ?? pos;
}

/** Of slips that may only follow from others, the first, and only when nothing else explains it. */
function withoutAftermath(
  found: readonly { readonly error: Omit<DataError, "message" | "remedy">; readonly slip: YamlSlip }[],
  isExplained: boolean,
): DataError[] {
  const sorted = found.toSorted((a, b) => a.error.line - b.error.line || a.error.column - b.error.column);
  return sorted
    .filter(({ slip }, index) => slip.mayFollow !== true || (index === 0 && !isExplained))
    .map(({ error, slip: { message, remedy } }) => ({ ...error, message, remedy }));
}

function firstOfEachLine(errors: readonly DataError[]): DataError[] {
  const byLine = new Map<number, DataError>();
  for (const error of errors) {
    const earlier = byLine.get(error.line);
    if (!earlier || error.column < earlier.column) byLine.set(error.line, error);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

function hasText(node: Node): boolean {
  return !isScalar(node) || (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0);
}

interface Forbidden {
  readonly offset: number;
  readonly words: Pick<DataError, "message" | "remedy">;
}

function findForbidden(document: Document, text: string, rightToLeft: boolean): Forbidden[] {
  const found: Forbidden[] = [];
  const add = (node: unknown, message: string, remedy: string) => {
    found.push({ offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0, words: { message, remedy } });
  };
  visit(document, {
    Alias: (_, node) =>
      add(
        node,
        "Verweise mit „*“ sind hier nicht erlaubt.",
        "Bitte den Text ausschreiben oder in Anführungszeichen setzen.",
      ),
    Node: (_, node) => {
      if (isScalar(node) && node.type === "PLAIN") addPlainProblem(node, text, add);
      // Whatever stands in the file itself has been judged already; an escape writes its character only here.
      if (isScalar(node) && isEscaped(node, text) && hasUnsafe(String(node.value), rightToLeft))
        add(
          node,
          "In diesem Text steht ein unsichtbares Zeichen in der Schreibweise mit „\\“.",
          "Bitte löschen und den Text ohne „\\“ tippen.",
        );
      if ("anchor" in node && node.anchor)
        add(node, "Anker mit „&“ sind hier nicht erlaubt.", "Bitte in Anführungszeichen setzen.");
      if ("tag" in node && node.tag && node.tag.startsWith("!"))
        add(
          node,
          `Die Angabe „${node.tag}“ ist hier nicht erlaubt.`,
          "Bitte löschen oder in Anführungszeichen setzen.",
        );
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && isScalar(pair.value) && !hasText(pair.value) && isCutOff(pair.key, text))
        add(pair.key, cutOff.message, cutOff.remedy);
      if (isScalar(pair.key) && forbiddenKeys.has(String(pair.key.value)))
        add(
          pair.key,
          `„${pair.key.value}“ ist als Feldname nicht erlaubt.`,
          "Bitte einen anderen Namen nehmen.",
        );
    },
  });
  return found;
}

const cutOff = {
  message: "Alles hinter „#“ gilt hier als Bemerkung und steht nicht auf der Website.",
  remedy: 'Bitte den ganzen Text in "…" setzen oder die Bemerkung in eine eigene Zeile.',
};

/** Text without quotes that YAML reads in silence, but not as it was meant. */
function addPlainProblem(
  node: Scalar,
  text: string,
  add: (node: unknown, message: string, remedy: string) => void,
): void {
  const [start = 0, end = 0] = node.range ?? [];
  if (/^[„“”‚‘‛’«»‹›]/.test(text.slice(start, end)))
    add(
      node,
      "Der Text beginnt mit einem typografischen Anführungszeichen; es käme mit auf die Website.",
      'Bitte den ganzen Text in gerade Anführungszeichen setzen: "…"; darin sind typografische erlaubt.',
    );
  if (start < end && /^[ \t]+#[^\s#]/.test(text.slice(end, end + 200)))
    add(node, cutOff.message, cutOff.remedy);
}

/** True when a field's text begins with `#`, so that there is none. */
function isCutOff({ range }: Scalar, text: string): boolean {
  return /^[ \t]*:[ \t]+#/.test(text.slice(range?.[1] ?? 0, (range?.[1] ?? 0) + 200));
}

function isEscaped({ type, range }: Scalar, text: string): boolean {
  return type === "QUOTE_DOUBLE" && range != null && text.slice(range[0], range[1]).includes("\\");
}

function hasUnsafe(text: string, rightToLeft: boolean): boolean {
  return findUnsafeCharacters(text, { rightToLeft }).length > 0;
}
