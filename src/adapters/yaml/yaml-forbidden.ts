import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import { findUnsafeCharacters } from "../../domain/mistakes/text-safety.ts";
import { quote } from "../../domain/text/quote.ts";
import { tooDeep } from "./yaml-depth.ts";

/** Names that affect every object of the program (prototype pollution). */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Forbidden content in readable YAML, with its offset in the text. */
export interface Forbidden {
  readonly offset: number;
  readonly words: Pick<DataError, "message" | "remedy">;
}

type Add = (node: unknown, message: string, remedy: string) => void;

/** Maximum depth of groups, far above the five of facts; fixed, since a parser's own limit depends on the machine. */
const maxDepth = 60;

/**
 * Everything in a document that could be more than data, or is silently read otherwise than intended: references, tags,
 * repeated fields, names that affect the program, hidden characters, text cut off by `#`.
 * @param rightToLeft whether the language of the file needs joiners and direction marks
 */
export function findForbidden(document: Document, text: string, rightToLeft: boolean): Forbidden[] {
  const found: Forbidden[] = [];
  const add: Add = (node, message, remedy) => {
    found.push({ offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0, words: { message, remedy } });
  };
  visit(document, {
    Alias: (_, node) =>
      add(
        node,
        "Verweise mit „*“ sind hier nicht erlaubt.",
        "Bitte den Text ausschreiben oder in Anführungszeichen setzen.",
      ),
    Node: (_, node, path) => {
      if (path.length > maxDepth) {
        add(node, tooDeep.message, tooDeep.remedy);
        return visit.SKIP;
      }
      if (isMap(node)) addTwice(node, isSeq(path.at(-1)), text, add);
      if (isScalar(node) && node.type === "PLAIN") addPlainProblem(node, text, add);
      if (isScalar(node) && /^BLOCK/.test(node.type ?? "")) found.push(...findSwallowed(node, text));
      // Characters in the file itself were checked before; only an escape can produce one here.
      if (isScalar(node) && isEscaped(node, text) && hasUnsafe(String(node.value), rightToLeft))
        add(
          node,
          "In diesem Text steht ein unsichtbares Zeichen in der Schreibweise mit „\\“.",
          "Bitte löschen und den Text ohne „\\“ tippen.",
        );
      if ("anchor" in node && node.anchor)
        add(node, "Anker mit „&“ sind hier nicht erlaubt.", "Bitte in Anführungszeichen setzen.");
      if ("tag" in node && node.tag)
        found.push({ offset: tagOffset(node, text), words: toTagWords(node.tag) });
      return undefined;
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && isMarkedKey(pair.key, text))
        add(
          pair.key,
          "Ein „?“ vor dem Namen eines Feldes ist hier nicht erlaubt.",
          'Bitte löschen und „name: …“ schreiben; gehört es zum Text, diesen ganz in "…" setzen.',
        );
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

/** Adds fields repeated in a group; several repeated in one list entry mean two entries without a dash between. */
function addTwice({ items }: YAMLMap, isEntry: boolean, text: string, add: Add): void {
  const names = new Set<string>();
  const twice: Scalar[] = [];
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (names.has(String(key.value))) twice.push(key);
    names.add(String(key.value));
  }
  const dash = isEntry && twice.length > 1 ? toMissingDash(twice[0], text) : undefined;
  if (dash !== undefined) add(twice[0], dash.message, dash.remedy);
  else
    for (const key of twice)
      add(
        key,
        `Das Feld „${quote(String(key.value))}“ steht hier zweimal.`,
        "Bitte eines der beiden löschen.",
      );
}

/** Words for a field with which a new entry should begin; undefined when it has no line of its own. */
function toMissingDash(key: Scalar | undefined, text: string): Forbidden["words"] | undefined {
  const start = key?.range?.[0] ?? 0;
  const lead = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const name = quote(String(key?.value));
  if (!/^ {2,}$/.test(lead)) return undefined;
  return {
    message: `Vor „${name}“ fehlt der Bindestrich; hier beginnt ein neuer Eintrag der Liste.`,
    remedy: `Bitte „${lead.slice(2)}- ${name}: …“ statt „${lead}${name}: …“ schreiben.`,
  };
}

function toTagWords(tag: string): Forbidden["words"] {
  return {
    message: `Die Angabe „${quote(tag.replace(/^tag:yaml\.org,2002:/, "!!"))}“ ist hier nicht erlaubt.`,
    remedy: "Bitte löschen oder in Anführungszeichen setzen.",
  };
}

/** Offset of the tag before a value. */
function tagOffset({ range }: Node, text: string): number {
  const end = range?.[0] ?? 0;
  const before = text.slice(Math.max(0, end - 200), end);
  return end - (/!\S*\s*$/.exec(before)?.[0].length ?? 0);
}

const cutOff = {
  message: "Alles hinter „#“ gilt hier als Bemerkung und steht nicht auf der Website.",
  remedy: 'Bitte den ganzen Text in "…" setzen oder die Bemerkung in eine eigene Zeile.',
};

/** Adds problems of text without quotes that YAML silently reads otherwise than intended. */
function addPlainProblem(node: Scalar, text: string, add: Add): void {
  const [start = 0, end = 0] = node.range ?? [];
  // We read every value as text; in YAML, and every other program, these words mean that there is none.
  if (/^(?:~|null)$/i.test(text.slice(start, end)))
    add(
      node,
      `„${text.slice(start, end)}“ heißt in YAML, dass hier nichts steht.`,
      'Bitte ausfüllen oder die Zeile löschen; ist das Wort selbst gemeint, in "…" setzen.',
    );
  if (/^[„“”‚‘‛’«»‹›]/.test(text.slice(start, end)))
    add(
      node,
      "Der Text beginnt mit einem typografischen Anführungszeichen; es käme mit auf die Website.",
      'Bitte den ganzen Text in gerade Anführungszeichen setzen: "…"; darin sind typografische erlaubt.',
    );
  if (/^[^"]*[^\s"]"$/.test(text.slice(start, end)))
    add(
      node,
      'Der Text endet mit einem „"“, das nirgends beginnt; es käme mit auf die Website.',
      'Bitte löschen oder den ganzen Text in "…" setzen.',
    );
  if (start < end && /^[ \t]+#[^\s#]/.test(text.slice(end, end + 200)))
    add(node, cutOff.message, cutOff.remedy);
}

/** True for a key marked with `?`, as YAML allows for keys of several lines; parsers differ in what may follow. */
function isMarkedKey({ range }: Scalar, text: string): boolean {
  const start = range?.[0] ?? 0;
  return /(?:^|\n|[{,])[ \t]*(?:- +)*\?[ \t]*\n?[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
}

/** True when a field's text begins with `#` and is therefore read as empty. */
function isCutOff({ range }: Scalar, text: string): boolean {
  return /^[ \t]*:[ \t]+#/.test(text.slice(range?.[1] ?? 0, (range?.[1] ?? 0) + 200));
}

/** Lines of a longer text intended as a field below it: nobody writes `checked: "2026-11-26"` in a sentence. */
function findSwallowed({ range }: Scalar, text: string): Forbidden[] {
  const [start = 0, end = 0] = range ?? [];
  const field = /^ +([a-z][A-Za-z]*):(?: +(?:"[^"\n]*"|'[^'\n]*'|>-?|\[[^\]\n]*\]) *$| *\n +- )/gm;
  return [...text.slice(start, end).matchAll(field)].map(({ index, 1: name = "" }) => ({
    offset: start + index,
    words: {
      message: `Diese Zeile gehört durch ihre Einrückung zum Text darüber; „${quote(name)}“ stünde mit auf der Website.`,
      remedy:
        "Bitte am Anfang der Zeile so viele Leerzeichen löschen, dass sie unter den anderen Feldern steht.",
    },
  }));
}

function isEscaped({ type, range }: Scalar, text: string): boolean {
  return type === "QUOTE_DOUBLE" && range != null && text.slice(range[0], range[1]).includes("\\");
}

function hasUnsafe(text: string, rightToLeft: boolean): boolean {
  return findUnsafeCharacters(text, { rightToLeft }).length > 0;
}

/** False for the empty node of an omitted value. */
export function hasText(node: Node): boolean {
  return !isScalar(node) || (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0);
}
