import { type Locale, sourceLocale } from "../../domain/language/locale.ts";
import { findUnsafeCharacters } from "../../domain/mistakes/text-safety.ts";
import type { ProseDiagram, ProseLink } from "../../domain/network/prose-file.ts";
import { quote } from "../../domain/text/quote.ts";
import { isRightToLeftFile } from "../files/editor-files.ts";
import { isLinkTarget, toLinkRemedy } from "./link-target.ts";
import { markdown, type Token } from "./markdown-parser.ts";
import { findWordedLinks } from "./rules/link-words.ts";
import { type MarkedText, type References, readMarkedText } from "./rules/marked-text.ts";
import type { ProseProblem } from "./rules/prose-rule.ts";
import { findProseProblems } from "./rules/prose-rules.ts";

/** Maximum number of drawings in a text, each laid out several times per language; more are a mistake or an attack. */
const maxDrawings = 20;
/** Maximum length of a drawing in characters: some hundred boxes and lines, more than anyone can read. */
const maxDrawingLength = 10_000;

const tooManyDrawings = {
  message: `Ein Text enthält höchstens ${maxDrawings} Zeichnungen; dies ist eine zu viel.`,
  remedy: "Bitte auf mehrere Texte verteilen.",
};
const tooLargeDrawing = {
  message: `Die Zeichnung ist länger als ${maxDrawingLength} Zeichen.`,
  remedy: "Bitte auf mehrere Zeichnungen verteilen.",
};
const nestedDrawing = {
  message: "Eine Zeichnung kann nicht in einer Liste oder einem Zitat stehen.",
  remedy: "Bitte ohne Einrückung zwischen zwei Absätze setzen.",
};
const openFence = {
  message: "Der Block, der hier mit „```“ beginnt, wird nicht geschlossen.",
  remedy: "Bitte unter seine letzte Zeile eine Zeile „```“ setzen.",
};
const hiddenCharacter = {
  message: "In diesem Absatz steht ein unsichtbares Zeichen in der Schreibweise mit „&…;“.",
  remedy: "Bitte löschen und den Text ohne „&…;“ tippen.",
};

/** A paragraph, heading, list or other block of a text as it was written, or a drawing. */
export type MarkdownPiece = { readonly text: string } | { readonly diagram: string };

/** Links, drawings and pieces of a text, and everything in it that would be published otherwise than written. */
export interface ReadMarkdown {
  readonly links: ProseLink[];
  readonly diagrams: ProseDiagram[];
  readonly problems: ProseProblem[];
  readonly pieces: MarkdownPiece[];
}

/**
 * Reads Markdown once for all users: page, drawings and check.
 * @param firstLine line of the file on which the text begins
 * @param locale language the text is written in; in a translation line ends are intended
 */
export function readMarkdown(
  file: string,
  text: string,
  firstLine: number,
  locale: Locale = sourceLocale,
): ReadMarkdown {
  const found: { references?: References } = {};
  const tokens = markdown.parse(text, found);
  const marked = readMarkedText(text, locale);
  const { links, problems: wrongLinks } = judgeLinks(marked);
  const problems = [
    ...tokens.flatMap((token) => findBlockProblems(file, token, marked.lines)),
    ...judgeDrawings(tokens),
    ...wrongLinks,
    ...findProseProblems(marked),
  ];
  const moved = <T extends { readonly line: number }>(place: T): T => ({
    ...place,
    line: place.line + firstLine - 1,
  });
  const drawings = tokens.filter((token) => isDrawing(token) && token.level === 0);
  return {
    links: links.map(moved),
    diagrams: drawings.map(({ content, map }, index) => ({
      id: `${file}#${index + 1}`,
      source: content,
      line: firstLine + (map?.[0] ?? 0) + 1,
    })),
    problems: problems.map(moved),
    pieces: toPieces(file, tokens, marked.lines, found.references ?? {}),
  };
}

function toPieces(
  file: string,
  tokens: readonly Token[],
  lines: readonly string[],
  references: References,
): MarkdownPiece[] {
  let drawings = 0;
  return tokens.flatMap((token): MarkdownPiece[] => {
    if (token.level !== 0 || token.nesting < 0 || !token.map) return [];
    if (isDrawing(token)) return [{ diagram: `${file}#${++drawings}` }];
    const own = lines.slice(...token.map).join("\n");
    return [{ text: withReferences(own.trim(), references) }];
  });
}

/** A piece with the targets of its `[words][label]` links, which are defined elsewhere in the text. */
function withReferences(piece: string, references: References): string {
  const used = Object.entries(references).filter(([label]) => piece.toUpperCase().includes(`[${label}]`));
  return [piece, ...used.map(([label, { href }]) => `[${label}]: <${href}>`)].join("\n\n");
}

function judgeDrawings(tokens: readonly Token[]): ProseProblem[] {
  let count = 0;
  return tokens.filter(isDrawing).flatMap(({ level, content, map }): ProseProblem[] => {
    const place = { line: (map?.[0] ?? 0) + 1, column: 1 };
    if (level === 0) count++;
    return [
      ...(level > 0 ? [{ ...place, ...nestedDrawing }] : []),
      ...(content.length > maxDrawingLength ? [{ ...place, ...tooLargeDrawing }] : []),
      ...(level === 0 && count === maxDrawings + 1 ? [{ ...place, ...tooManyDrawings }] : []),
    ];
  });
}

function isDrawing({ type, info }: Token): boolean {
  return type === "fence" && info.trim().split(/\s+/)[0] === "mermaid";
}

function findBlockProblems(file: string, token: Token, lines: readonly string[]): ProseProblem[] {
  const place = { line: (token.map?.[0] ?? 0) + 1, column: 1 };
  return [
    ...(hidesCharacter(file, token) ? [{ ...place, ...hiddenCharacter }] : []),
    ...(token.type === "fence" && !isClosed(lines, token) ? [{ ...place, ...openFence }] : []),
  ];
}

/** True for a hidden character written as an entity such as `&#x202e;`; plain ones in the file were checked before. */
function hidesCharacter(file: string, { content, children }: Token): boolean {
  if (!children || !content.includes("&")) return false;
  const options = { rightToLeft: isRightToLeftFile(file) };
  return children.some(
    ({ type, content: text }) => type === "text" && findUnsafeCharacters(text, options).length > 0,
  );
}

/** False for a block of code that is only ended by the end of the text. */
function isClosed(lines: readonly string[], { map, markup }: Token): boolean {
  const [start = 0, end = 0] = map ?? [];
  return end - 1 > start && (lines[end - 1] ?? "").replace(/[\s>]/g, "").startsWith(markup);
}

/** Links with allowed targets, and problems of the others and of pictures. */
function judgeLinks(text: MarkedText): { links: ProseLink[]; problems: ProseProblem[] } {
  const links: ProseLink[] = [];
  const problems: ProseProblem[] = [];
  for (const own of text.words) {
    const { spans, placeAtOffset, index } = own;
    const content = text.tokens[index]?.content ?? "";
    const worded = findWordedLinks({ words: [own] }).values();
    let until = 0;
    const place = (target: string) => {
      const inLink = content.indexOf(`](${target}`, until);
      const found = inLink < 0 ? content.indexOf(target, until) : inLink + 2;
      until = found < 0 ? until : found + target.length;
      return placeAtOffset(Math.max(0, found));
    };
    for (const { token } of spans) {
      const target = String(token.attrGet(token.type === "image" ? "src" : "href") ?? "");
      if (token.type === "image")
        problems.push({
          ...place(target),
          message: "Bilder sind im Text nicht vorgesehen.",
          remedy: "Bitte entfernen.",
        });
      if (token.type !== "link_open") continue;
      const words = worded.next().value?.words ?? "";
      if (isLinkTarget(target)) links.push({ target, words, ...place(target) });
      else
        problems.push({
          ...place(target),
          message: `Der Link „${quote(target)}“ ist nicht erlaubt.`,
          remedy: toLinkRemedy(target),
        });
    }
  }
  return { links, problems };
}
