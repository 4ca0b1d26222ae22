import type { Position } from "../domain/data-error.ts";
import { findLeftoverMarks } from "../domain/leftover-marks.ts";
import type { ProseDiagram, ProseLink } from "../domain/prose-file.ts";
import { toShort } from "../domain/short.ts";
import { findUnsafeCharacters } from "../domain/text-safety.ts";
import { isRightToLeftFile } from "./editor-files.ts";
import { isLinkTarget, toLinkRemedy } from "./link-target.ts";
import { markdown, type Token } from "./markdown-parser.ts";

/** Every drawing is laid out several times a language; more than these in one text are a mistake, or meant to tire us out. */
const maxDrawings = 20;
/** Characters of one drawing: some hundred boxes and lines, more than anyone can read. */
const maxDrawingLength = 10_000;

type References = Record<string, { title: string; href: string }>;
const tooManyDrawings = {
  message: `Ein Text enthält höchstens ${maxDrawings} Zeichnungen; dies ist eine zu viel.`,
  remedy: "Bitte auf mehrere Texte verteilen.",
};
const tooLargeDrawing = {
  message: `Die Zeichnung ist länger als ${maxDrawingLength} Zeichen.`,
  remedy: "Bitte auf mehrere Zeichnungen verteilen.",
};

const openFence = {
  message: "Der Block, der hier mit „```“ beginnt, wird nicht geschlossen.",
  remedy: "Bitte unter seine letzte Zeile eine Zeile „```“ setzen.",
};

/** Something in prose this site does not publish, with its place. */
export interface ProseProblem extends Position {
  readonly message: string;
  readonly remedy: string;
}

/** A paragraph, heading, list or other whole of a text as it was written, or a drawing. */
export type MarkdownPiece = { readonly text: string } | { readonly diagram: string };

/** Links, drawings, problems and pieces of a text. @param firstLine line of the file on which the text begins */
export function readMarkdown(
  file: string,
  text: string,
  firstLine: number,
): { links: ProseLink[]; diagrams: ProseDiagram[]; problems: ProseProblem[]; pieces: MarkdownPiece[] } {
  const links: ProseLink[] = [];
  const diagrams: ProseDiagram[] = [];
  const problems: ProseProblem[] = [];
  const pieces: MarkdownPiece[] = [];
  const lines = text.split("\n");
  const found: { references?: References } = {};
  for (const token of markdown.parse(text, found)) {
    const start = token.map?.[0] ?? 0;
    const isDrawing = token.type === "fence" && isMermaid(token);
    if (token.level === 0 && token.nesting >= 0 && token.map)
      pieces.push(
        isDrawing
          ? { diagram: `${file}#${diagrams.length + 1}` }
          : {
              text: withReferences(
                lines
                  .slice(...token.map)
                  .join("\n")
                  .trim(),
                found.references ?? {},
              ),
            },
      );
    if (isDrawing && token.level > 0)
      problems.push({
        line: firstLine + start,
        column: 1,
        message: "Eine Zeichnung kann nicht in einer Liste oder einem Zitat stehen.",
        remedy: "Bitte ohne Einrückung zwischen zwei Absätze setzen.",
      });
    else if (isDrawing)
      diagrams.push({
        id: `${file}#${diagrams.length + 1}`,
        source: token.content,
        line: firstLine + start + 1,
      });
    if (isDrawing && (diagrams.length === maxDrawings + 1 || token.content.length > maxDrawingLength))
      problems.push({
        line: firstLine + start,
        column: 1,
        ...(token.content.length > maxDrawingLength ? tooLargeDrawing : tooManyDrawings),
      });
    if (token.type === "heading_open" && token.tag === "h1")
      problems.push({
        line: firstLine + start,
        column: 1,
        message: "Die Überschrift mit einem „#“ gibt es schon: Das ist der Titel im Kopf der Datei.",
        remedy: "Bitte mit „##“ beginnen.",
      });
    if (hidesCharacter(file, token))
      problems.push({
        line: firstLine + start,
        column: 1,
        message: "In diesem Absatz steht ein unsichtbares Zeichen in der Schreibweise mit „&…;“.",
        remedy: "Bitte löschen und den Text ohne „&…;“ tippen.",
      });
    const [from = 0, to = lines.length] = token.map ?? [];
    for (const { index, message, remedy } of findLeftoverMarks(toShownText(token), "prose"))
      problems.push({
        ...placeOfMark(lines.slice(from, to), toShownText(token).slice(index), firstLine + from),
        message,
        remedy,
      });
    if (token.type === "fence" && !isClosed(lines, token))
      problems.push({ line: firstLine + start, column: 1, ...openFence });
    const place = toPlaces(lines, token.map ?? [0, lines.length], firstLine);
    for (const child of token.children ?? []) {
      const target = String(child.attrGet(child.type === "image" ? "src" : "href") ?? "");
      if (child.type === "image")
        problems.push({
          ...place(target),
          message: "Bilder sind im Text nicht vorgesehen.",
          remedy: "Bitte entfernen.",
        });
      if (child.type !== "link_open") continue;
      if (isLinkTarget(target)) links.push({ target, ...place(target) });
      else
        problems.push({
          ...place(target),
          message: `Der Link „${toShort(target)}“ ist nicht erlaubt.`,
          remedy: toLinkRemedy(target),
        });
    }
  }
  return { links, diagrams, problems, pieces };
}

/** A piece with the targets of its `[words][label]` links, which stand elsewhere in the text. */
function withReferences(piece: string, references: References): string {
  const used = Object.entries(references).filter(([label]) => piece.toUpperCase().includes(`[${label}]`));
  return [piece, ...used.map(([label, { href }]) => `[${label}]: <${href}>`)].join("\n\n");
}

function isMermaid(token: Token): boolean {
  return token.info.trim().split(/\s+/)[0] === "mermaid";
}

/** What stands in the file itself has been judged already; an entity such as `&#x202e;` becomes its character only here. */
function hidesCharacter(file: string, { content, children }: Token): boolean {
  if (!children || !content.includes("&")) return false;
  const options = { rightToLeft: isRightToLeftFile(file) };
  return children.some(({ type, content: text }) => type === "text" && hasUnsafe(text, options));
}

function hasUnsafe(text: string, options: { rightToLeft: boolean }): boolean {
  return findUnsafeCharacters(text, options).length > 0;
}

/** What of a paragraph or heading people read as text; what became markup leaves a gap. */
function toShownText({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === "text" ? content : type === "softbreak" ? "\n" : "\0"))
    .join("");
}

/** Where a left-over mark stands: where its first letters do, looked for as they were written. */
function placeOfMark(lines: readonly string[], mark: string, firstLine: number): Position {
  const letters = /^(?:\[[^\]\n]*\] ?\(|#+[^\n]*|\*\*|&[^;]*;)/.exec(mark)?.[0] ?? mark.slice(0, 1);
  const line = lines.findIndex((text) => text.includes(letters));
  return { line: firstLine + Math.max(0, line), column: Math.max(0, lines[line]?.indexOf(letters) ?? 0) + 1 };
}

/** False for a block of code that only ends because the text does. */
function isClosed(lines: readonly string[], { map, markup }: Token): boolean {
  const [start = 0, end = 0] = map ?? [];
  return end - 1 > start && (lines[end - 1] ?? "").replace(/[\s>]/g, "").startsWith(markup);
}

/** Finds the places of targets in a block, asked in reading order: the same target twice gives its two places. */
function toPlaces(
  lines: readonly string[],
  [from = 0, to = lines.length]: readonly number[],
  firstLine: number,
): (target: string) => Position {
  let line = from;
  let after = 0;
  return (target) => {
    for (let index = line; index < to; index++) {
      const start = index === line ? after : 0;
      const found = findTarget(lines[index] ?? "", target, start);
      if (found < 0) continue;
      line = index;
      after = found + target.length;
      return { line: firstLine + index, column: found + 1 };
    }
    return { line: firstLine + line, column: 1 };
  };
}

function findTarget(line: string, target: string, start: number): number {
  const inLink = line.indexOf(`](${target}`, start);
  return inLink < 0 ? line.indexOf(target, start) : inLink + 2;
}
