import MarkdownIt from "markdown-it";
import type { Position } from "../domain/data-error.ts";
import type { ProseDiagram, ProseLink } from "../domain/prose-file.ts";

/** A stretch of rendered prose: markup made by markdown-it from escaped text, or the place of a drawing. */
export type ProsePart = { readonly html: string } | { readonly diagram: string };

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

type Token = ReturnType<typeof markdown.parse>[number];

const allowedOutside = /^(https:\/\/|http:\/\/|mailto:|tel:\+?[0-9])[^\s<>"'\\]*$/;
const allowedInside = /^(#[a-z0-9-]+|[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Something in prose this site does not publish, with its place. */
export interface ProseProblem extends Position {
  readonly message: string;
  readonly remedy: string;
}

/** Links, drawings and problems of a text. @param firstLine line of the file on which the text begins */
export function readMarkdown(
  file: string,
  text: string,
  firstLine: number,
): { links: ProseLink[]; diagrams: ProseDiagram[]; problems: ProseProblem[] } {
  const links: ProseLink[] = [];
  const diagrams: ProseDiagram[] = [];
  const problems: ProseProblem[] = [];
  const lines = text.split("\n");
  for (const token of markdown.parse(text, {})) {
    const start = token.map?.[0] ?? 0;
    if (token.type === "fence" && isMermaid(token))
      diagrams.push({
        id: `${file}#${diagrams.length + 1}`,
        source: token.content,
        line: firstLine + start + 1,
      });
    if (token.type === "heading_open" && token.tag === "h1")
      problems.push({
        line: firstLine + start,
        column: 1,
        message: "Die Überschrift mit einem „#“ gibt es schon: Das ist der Titel im Kopf der Datei.",
        remedy: "Bitte mit „##“ beginnen.",
      });
    for (const child of token.children ?? []) {
      const target = String(child.attrGet(child.type === "image" ? "src" : "href") ?? "");
      const place = () => findPlace(lines, token.map ?? [0, lines.length], target, firstLine);
      if (child.type === "image")
        problems.push({
          ...place(),
          message: "Bilder sind im Text nicht vorgesehen.",
          remedy: "Bitte entfernen.",
        });
      if (child.type !== "link_open") continue;
      if (allowedInside.test(target) || allowedOutside.test(target)) links.push({ target, ...place() });
      else
        problems.push({
          ...place(),
          message: `Der Link „${target.slice(0, 60)}“ ist nicht erlaubt.`,
          remedy: "Erlaubt sind die Kennung einer Stelle oder Seite, https://, http://, mailto: und tel:.",
        });
    }
  }
  return { links, diagrams, problems };
}

/**
 * Prose as markup for one page. Text is escaped by markdown-it; HTML an author wrote stays visible text.
 * @param resolve address of a link in that page; undefined renders its words without a link
 */
export function renderMarkdown(
  file: string,
  text: string,
  resolve: (target: string) => ResolvedLink | undefined,
): ProsePart[] {
  const tokens = markdown.parse(text, {});
  const parts: ProsePart[] = [];
  let pending: Token[] = [];
  let diagrams = 0;
  const flush = () => {
    if (pending.length > 0) parts.push({ html: markdown.renderer.render(pending, markdown.options, {}) });
    pending = [];
  };
  for (const token of tokens) {
    if (token.type === "fence" && isMermaid(token)) {
      flush();
      parts.push({ diagram: `${file}#${++diagrams}` });
    } else {
      if (token.type === "heading_open") token.attrSet("class", "kern-heading");
      resolveLinks(token.children ?? [], resolve);
      pending.push(token);
    }
  }
  flush();
  return parts;
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

function isMermaid(token: Token): boolean {
  return token.info.trim().split(/\s+/)[0] === "mermaid";
}

function findPlace(
  lines: readonly string[],
  [from, to]: readonly number[],
  target: string,
  firstLine: number,
): Position {
  for (let index = from ?? 0; index < (to ?? lines.length); index++) {
    const column = lines[index]?.indexOf(target) ?? -1;
    if (column >= 0) return { line: firstLine + index, column: column + 1 };
  }
  return { line: firstLine + (from ?? 0), column: 1 };
}
