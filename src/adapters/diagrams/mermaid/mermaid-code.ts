/** A text of a node as written between its brackets, and where its id stands in the source. */
export interface WrittenText {
  readonly id: string;
  readonly text: string;
  readonly offset: number;
}

/** A source without its texts: only ids, arrows and statements are left, each at its place. */
export interface MermaidCode {
  /** As long as the source: every text and its quotes are blanked out, brackets stay. */
  readonly code: string;
  readonly texts: readonly WrittenText[];
}

/** Replacement for each letter of a text; no source contains it. */
export const blankSign = "\uE000";

const pairs: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}" };

/**
 * Blanks out everything in a flowchart that is text: quoted text, text in brackets and between pipes, titles and
 * descriptions. A bracket that is never closed blanks nothing: the parser will say so.
 */
export function toMermaidCode(source: string): MermaidCode {
  const texts: WrittenText[] = [];
  const blank = (text: string) => text.replace(/[^\n]/g, blankSign);
  let code = source.replace(
    /^(\s*acc(?:Title|Descr)\s*:)(.*)$/gm,
    (_, key: string, text: string) => key + blank(text),
  );
  code = code.replace(/(accDescr\s*\{)([^}]*)(?=\})/g, (_, key: string, text: string) => key + blank(text));
  code = code.replace(/"[^"]*"/g, blank).replace(/\|[^|\n]*\|/g, (text) => `|${blank(text.slice(1, -1))}|`);
  for (let start = 0; start < code.length; start++) {
    const open = code[start] ?? "";
    const isAsymmetric = open === ">" && /[\p{L}\p{N}_]/u.test(code[start - 1] ?? "");
    const close = isAsymmetric ? "]" : pairs[open];
    if (close === undefined) continue;
    const end = findEnd(code, start, isAsymmetric ? ">" : open, close);
    if (end === undefined) continue;
    const [id = ""] = /[^\s;&|<>(){}[\]\uE000]*$/u.exec(code.slice(0, start)) ?? [];
    if (id !== "" && !id.endsWith("@"))
      texts.push({ id, text: source.slice(start, end + 1), offset: start - id.length });
    code = code.slice(0, start + 1) + blank(code.slice(start + 1, end)) + code.slice(end);
    start = end;
  }
  return { code, texts };
}

/** Where the bracket at a place is closed. */
function findEnd(code: string, start: number, open: string, close: string): number | undefined {
  let depth = 0;
  for (let index = start; index < code.length; index++) {
    if (code[index] === open) depth++;
    else if (code[index] === close && --depth === 0) return index;
  }
  return undefined;
}
