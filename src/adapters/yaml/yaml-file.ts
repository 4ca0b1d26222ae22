import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Node,
  type Pair,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { DataError, Position } from "../../domain/mistakes/data-error.ts";
import type { FactFile, FactPath } from "../../domain/mistakes/fact-file.ts";
import { isRightToLeftFile } from "../files/editor-files.ts";
import { findTooDeep, tooDeep } from "./yaml-depth.ts";
import { countLines, readDocument } from "./yaml-document.ts";
import { findForbidden, hasText } from "./yaml-forbidden.ts";
import { findMisplacedSpaces } from "./yaml-line.ts";
import { beginsWithEnd, findDocumentMarks, hasEnd } from "./yaml-marks.ts";
import { repairYaml } from "./yaml-repair.ts";
import { explainYamlSlip, type YamlSlip } from "./yaml-slip.ts";
import { offsetAfter } from "./yaml-text-place.ts";

/** Maximum number of lines with slips reported, each with its first: one slip causes many errors of the parser. */
const maxSlips = 10;
/** Maximum number of errors explained: a broken file may have thousands, most of them following from the first. */
const maxExplained = 100;

/** Maximum number of lines, colons and commas in a file: about ten times our largest, still read quickly. */
const maxMarks = 30_000;

/**
 * Reads YAML so that it can only be data (README.md of this folder): every scalar stays text, no tags, no anchors, no merge keys,
 * unique keys, no character smuggled in by an escape such as `\u202e`; warnings count as errors. Never throws.
 * @param firstLine line of the file on which `text` begins, for heads of Markdown files
 */
export function parseYaml(
  file: string,
  text: string,
  firstLine = 1,
): { readonly fact?: FactFile; readonly errors: readonly DataError[] } {
  if ((text.match(/[\n:,]/g)?.length ?? 0) > maxMarks)
    return {
      errors: [
        {
          file,
          line: firstLine,
          column: 1,
          message: "Die Datei enthält zu viele Einzelheiten.",
          remedy: "Bitte auf mehrere Dateien verteilen.",
        },
      ],
    };
  const deep = findTooDeep(text);
  if (deep !== undefined) {
    const { line, col } = countLines(text).linePos(deep);
    return { errors: [{ file, line: line + firstLine - 1, column: col, ...tooDeep }] };
  }
  const misplaced = findMisplacedSpaces(text).map(({ line, column, words }) => ({
    file,
    line: line + firstLine - 1,
    column,
    ...words,
  }));
  const raw = readDocument(text);
  // An odd space is reported first; counting spaces beside it would confuse.
  const isReadable = raw.errors.length === 0 || misplaced.length > 0;
  const mended = isReadable ? { slips: [], text } : repairYaml(file, text);
  const moved = mended.slips.map((slip) => ({ file, ...slip, line: slip.line + firstLine - 1 }));
  const lines = countLines(mended.text);
  const document = mended.slips.length === 0 ? raw : readDocument(mended.text);
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const found = [...document.errors, ...document.warnings].slice(0, maxExplained);
  const told = [...misplaced, ...moved];
  const spans = found.length === 0 ? [] : findSpans(document);
  const slips = withoutAftermath(
    found.map((error) => ({
      error: { file, ...toPosition(placeOf(error, spans)) },
      slip: explainYamlSlip(error, mended.text),
    })),
    told.length > 0,
  );
  const isParted = found.length > 0 && found.every(({ code }) => code === "MULTIPLE_DOCS");
  const isEndedFirst = beginsWithEnd(mended.text) || (isParted && hasEnd(mended.text));
  // Text after an early end is not read as intended; other slips say more than the document marks.
  const marks = isEndedFirst || slips.length + told.length === 0 ? findDocumentMarks(mended.text) : [];
  const unwanted = isEndedFirst ? [] : findForbidden(document, mended.text, isRightToLeftFile(file));
  const forbidden = [...marks, ...unwanted].map((found) => ({
    file,
    ...toPosition(found.offset),
    ...found.words,
  }));
  const isElsewhere = (error: DataError) => told.every(({ line }) => line !== error.line);
  const others = [...(isEndedFirst ? [] : slips), ...forbidden].filter(isElsewhere);
  const errors = firstOfEachLine([...told, ...others]).slice(0, maxSlips);
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
      locate: (path, part = "value", before = "") => {
        const node = before === "" ? undefined : document.getIn(path, true);
        return toPosition(
          isScalar(node) ? offsetAfter(node, mended.text, before) : offsetOf(document, path, part),
        );
      },
    },
    errors: [],
  };
}

/** Offset of the deepest existing node on the path; for a missing field that is its parent's first key. */
function offsetOf(document: Document.Parsed, path: FactPath, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = pairsByKey(node).get(String(step));
      if (!pair) return offset;
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

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The fields of a group by name; cached, since thousands of mistakes may need theirs. */
function pairsByKey(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  const byKey = new Map(
    map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  );
  indexes.set(map, byKey);
  return byKey;
}

/** Begin and end of all quotes and brackets in a document. */
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

/** Best place to show a slip: the beginning of an unclosed quote or bracket, not the place where the parser gave up. */
function placeOf(
  { code, message, pos: [pos] }: YAMLError,
  spans: readonly (readonly [start: number, end: number])[],
): number {
  // The parser's maximum depth depends on the machine: such an error gets the place of the beginning.
  if (code === "RESOURCE_EXHAUSTION") return 0;
  if (!/Missing closing|end with a/.test(message)) return pos;
  // Outermost spans come first.
  return spans.findLast(([start, end]) => start <= pos && pos <= end)?.[0] ?? pos;
}

/** Slips without those that may only follow from others; the first of these stays when nothing else explains it. */
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
