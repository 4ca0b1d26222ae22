import { findNamedCharacter } from "../../../domain/text/named-character.ts";
/**
 * The plain text of a label as Mermaid's parser hands it over: `<br>` and a written `\n` become line breaks,
 * emphasis (HTML, or Markdown in a Markdown label) loses its marks, a `<small>` after the
 * last line break becomes a note behind `\v`, entities are decoded once. Anything else stays
 * as it was written, tags included: the result is text, never markup.
 */
export function parseMermaidLabel(raw: string, labelType: string | undefined): string {
  const broken = raw
    .replaceAll("\v", " ")
    .replace(/<br\s*\/?>|\\n/gi, "\n")
    .replace(/\n\s*<small>((?:(?!<small>).)*)<\/small>\s*$/is, "\v$1")
    .replace(/<\/?(?:b|strong|i|em|u|small|sub|sup)>/gi, "");
  const plain = labelType === "markdown" ? withoutEmphasis(broken) : broken;
  return plain.split("\v").map(toLines).join("\v");
}

function toLines(text: string): string {
  return decodeEntities(text)
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .replace(/^\n+|\n+$/g, "");
}

/** A link exactly as written, with the placeholders of Mermaid's preprocessor turned back. */
export function parseMermaidLink(raw: string): string {
  return raw.replace(/ﬂ°°?([^¶]*)¶ß/g, "#$1;");
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/(\*{1,3})(?=\S)(.+?)(?<=\S)\1/gs, "$2")
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gsu, "$2");
}

// Mermaid writes `#35;` as ﬂ°°35¶ß and `#quot;` as ﬂ°quot¶ß before it parses.
const entity = /ﬂ°°\+?(\d+)¶ß|ﬂ°(\w+)¶ß|&#(\d{1,7});|&#x([0-9a-f]{1,6});|&(\w+);/gi;

function decodeEntities(text: string): string {
  return text.replace(
    entity,
    (whole, own?: string, ownName?: string, decimal?: string, hex?: string, name?: string) => {
      if (ownName !== undefined) return findNamedCharacter(ownName) ?? `#${ownName};`;
      if (name !== undefined) return findNamedCharacter(name) ?? whole;
      const code = hex === undefined ? Number(own ?? decimal) : Number.parseInt(hex, 16);
      return isCharacter(code) ? String.fromCodePoint(code) : "\uFFFD";
    },
  );
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
