import MarkdownIt from "markdown-it";
import type { Position } from "../domain/data-error.ts";
import { germanNameIn } from "../domain/german-name.ts";
import { isSlug, toSlug } from "../domain/id.ts";
import { type Locale, localeInfo, sourceLocale } from "../domain/locale.ts";
import type { ProseDiagram, ProseLink } from "../domain/prose-file.ts";
import { toShort } from "../domain/short.ts";
import { findUnsafeCharacters } from "../domain/text-safety.ts";
import { isWebAddress } from "../domain/web-address.ts";
import { isRightToLeftFile } from "./editor-files.ts";

/** Where a link of prose leads in the page it is rendered for. */
export interface ResolvedLink {
  readonly href: string;
  /** True when it leaves this website. */
  readonly outside: boolean;
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
// Every target is judged by the rules of `integrity/prose.ts`, loudly; markdown-it would drop bad links in silence.
markdown.validateLink = () => true;
markdown.normalizeLink = (target) => target;
markdown.renderer.rules["table_open"] = () =>
  '<div class="kern-table-responsive" tabindex="0"><table class="kern-table">\n';
markdown.renderer.rules["table_close"] = () => "</table></div>\n";
// In a translation a line end is meant: in simple German every sentence has a line of its own.
markdown.renderer.rules["softbreak"] = (_tokens, _index, { breaks }) => (breaks ? " <br>" : "\n");

/** Every drawing is laid out several times a language; more than these in one text are a mistake, or meant to tire us out. */
const maxDrawings = 20;
/** Characters of one drawing: some hundred boxes and lines, more than anyone can read. */
const maxDrawingLength = 10_000;

type References = Record<string, { title: string; href: string }>;
type Token = ReturnType<typeof markdown.parse>[number];

const mailOrPhone = /^(mailto:[^\s<>"'\\@]+@[^\s<>"'\\@]+|tel:\+?[0-9][0-9/-]*)$/;

const tooManyDrawings = {
  message: `Ein Text enthält höchstens ${maxDrawings} Zeichnungen; dies ist eine zu viel.`,
  remedy: "Bitte auf mehrere Texte verteilen.",
};
const tooLargeDrawing = {
  message: `Die Zeichnung ist länger als ${maxDrawingLength} Zeichen.`,
  remedy: "Bitte auf mehrere Zeichnungen verteilen.",
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

/**
 * Markdown as markup for one page. Text is escaped by markdown-it; HTML an author wrote stays visible text.
 * @param resolve address of a link in that page; undefined renders its words without a link
 * @param locale language of the text; links whose words are a German name in it say so
 */
export function renderMarkdown(
  text: string,
  resolve: (target: string) => ResolvedLink | undefined,
  locale: Locale = sourceLocale,
): string {
  const tokens = markdown.parse(text, {});
  for (const token of tokens) {
    if (token.type === "heading_open") token.attrSet("class", "kern-heading");
    if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
    resolveLinks(token.children ?? [], resolve);
    nameLinks(token.children ?? [], locale);
  }
  return markdown.renderer.render(tokens, { ...markdown.options, breaks: locale !== sourceLocale }, {});
}

/** A piece with the targets of its `[words][label]` links, which stand elsewhere in the text. */
function withReferences(piece: string, references: References): string {
  const used = Object.entries(references).filter(([label]) => piece.toUpperCase().includes(`[${label}]`));
  return [piece, ...used.map(([label, { href }]) => `[${label}]: <${href}>`)].join("\n\n");
}

/** Tells of links whose words are a German name inside a text in other letters. */
function nameLinks(children: readonly Token[], locale: Locale): void {
  for (const [index, child] of children.entries()) {
    if (child.type !== "link_open") continue;
    let words = "";
    for (let place = index + 1; children[place] && children[place]?.type !== "link_close"; place++)
      words += children[place]?.content;
    const lang = germanNameIn(words, locale);
    if (lang === undefined) continue;
    child.attrSet("lang", lang);
    child.attrSet("dir", localeInfo(lang).direction);
  }
}

function resolveLinks(children: Token[], resolve: (target: string) => ResolvedLink | undefined): void {
  for (const child of children) {
    if (child.type !== "link_open") continue;
    const found = resolve(String(child.attrGet("href") ?? ""));
    child.attrs = found
      ? [
          ["class", "kern-link"],
          ["href", found.href],
          ...(found.outside ? ([["rel", "external noreferrer"]] as [string, string][]) : []),
        ]
      : [];
  }
}

/** A column set to the right holds numbers; markdown-it would align it by an inline style, which the policy forbids. */
function alignByClass(token: Token): void {
  const isNumeric = token.attrGet("style") === "text-align:right";
  const part = token.type === "th_open" ? "header" : "cell";
  token.attrs = isNumeric ? [["class", `kern-table__${part}--numeric`]] : [];
}

function isMermaid(token: Token): boolean {
  return token.info.trim().split(/\s+/)[0] === "mermaid";
}

/** A name of this site, or an address a reader may be sent to. */
export function isLinkTarget(target: string): boolean {
  return isSlug(target) || isWebAddress(target) || mailOrPhone.test(target);
}

/** The link a person most likely meant: an address without its beginning, or a page with slashes, ending or capitals. */
function toLinkRemedy(target: string): string {
  const name = /^(?:\.{0,2}\/)*(?:[\w.-]+\/)*([\p{L}\d-]+)(?:\.md|\.html|\/)?$/u.exec(target)?.[1];
  const candidates = [
    ...(target.startsWith("www.") ? [`https://${target}`] : []),
    ...(target.includes(":") ? [] : [`mailto:${target}`]),
    ...(name === undefined ? [] : [toSlug(name)]),
  ];
  const meant = candidates.find(isLinkTarget);
  return meant === undefined
    ? "Erlaubt sind die Kennung einer Stelle oder Seite, https://, http://, mailto: und tel:."
    : `Meinten Sie „${toShort(meant)}“?`;
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
