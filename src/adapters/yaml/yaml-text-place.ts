import type { Scalar } from "yaml";

/** Length of an escape in a double-quoted text after its `\`, and its character where that matters here. */
const hexLength: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const spaceEscapes = /[nrtvf _NLP\n]/;

/**
 * Place in a file where a text continues after some of its words. White space is not compared, since YAML folds lines
 * and schemas trim texts: on both sides only the letters are counted.
 * @param node the text as the parser read it, with its range in `source`
 * @param before the words before the place
 * @returns offset in `source` of the first letter after them
 */
export function offsetAfter(node: Scalar, source: string, before: string): number {
  const [start = 0, end = source.length] = node.range ?? [];
  let letters = before.replace(/\s/g, "").length;
  for (let offset = toFirst(node, source, start); offset < end; ) {
    const { length, written } = readLetter(node, source, offset);
    if (written > 0 && letters <= 0) return offset;
    letters -= written;
    offset += length;
  }
  return start;
}

function toFirst({ type }: Scalar, source: string, start: number): number {
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return start + 1;
  return type?.startsWith("BLOCK") ? source.indexOf("\n", start) + 1 : start;
}

/** Length of one letter in a file, and the number of non-space code units it stands for. */
function readLetter(
  { type }: Scalar,
  source: string,
  offset: number,
): { readonly length: number; readonly written: number } {
  const letter = source[offset] ?? "";
  if (type === "QUOTE_SINGLE" && source.startsWith("''", offset)) return { length: 2, written: 1 };
  if (type !== "QUOTE_DOUBLE" || letter !== "\\") return { length: 1, written: /\s/.test(letter) ? 0 : 1 };
  const sign = source[offset + 1] ?? "";
  const digits = hexLength[sign];
  if (digits === undefined) return { length: 2, written: spaceEscapes.test(sign) ? 0 : 1 };
  const code = Number.parseInt(source.slice(offset + 2, offset + 2 + digits), 16);
  const character = Number.isNaN(code) || code > 0x10ffff ? "" : String.fromCodePoint(code);
  return { length: 2 + digits, written: /^\s*$/.test(character) ? 0 : character.length };
}
