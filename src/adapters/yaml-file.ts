import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from "yaml";
import type { DataError, Position } from "../domain/data-error.ts";
import type { FactFile, FactPath } from "../domain/fact-file.ts";
import { findUnsafeCharacters } from "../domain/text-safety.ts";
import { isRightToLeftFile } from "./editor-files.ts";
import { explainYamlSlip } from "./yaml-slip.ts";

/** One slip makes the parser stumble many times after it: of each line the first is told, and only so many lines. */
const maxSlips = 10;

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
  const slips = [...document.errors, ...document.warnings].map((error) => ({
    file,
    // How deep the parser gets depends on the machine: such an error stands at the beginning.
    ...toPosition(error.code === "RESOURCE_EXHAUSTION" ? 0 : error.pos[0]),
    ...explainYamlSlip(error, text),
  }));
  const forbidden = findForbidden(document, text, isRightToLeftFile(file)).map((found) => ({
    file,
    ...toPosition(found.offset),
    ...found.words,
  }));
  const errors = firstOfEachLine([...slips, ...forbidden]).slice(0, maxSlips);
  if (errors.length > 0) return { errors };
  if (document.contents === null) {
    const empty =
      firstLine === 1
        ? { message: "Die Datei ist leer.", remedy: "Bitte ausfüllen oder löschen." }
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

function isEscaped({ type, range }: Scalar, text: string): boolean {
  return type === "QUOTE_DOUBLE" && range != null && text.slice(range[0], range[1]).includes("\\");
}

function hasUnsafe(text: string, rightToLeft: boolean): boolean {
  return findUnsafeCharacters(text, { rightToLeft }).length > 0;
}
