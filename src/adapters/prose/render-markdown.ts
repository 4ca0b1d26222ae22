import { type Locale, sourceLocale } from "../../domain/language/locale.ts";
import { markdown, type Token } from "./markdown-parser.ts";

/** Target of a link of prose in the page it is rendered for. */
export interface ResolvedLink {
  readonly href: string;
  /** True when it leaves this website. */
  readonly outside: boolean;
}

/**
 * Markdown as markup for one page. Text is escaped by markdown-it; HTML written by an author stays visible text.
 * @param resolve address of a link in that page; undefined renders its words without a link
 * @param locale language of the text; in a translation line ends are intended
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
  }
  return markdown.renderer.render(tokens, { ...markdown.options, breaks: locale !== sourceLocale }, {});
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

/** Aligns a right-hand column of numbers by a class; markdown-it's inline style is forbidden by the policy. */
function alignByClass(token: Token): void {
  const isNumeric = token.attrGet("style") === "text-align:right";
  const part = token.type === "th_open" ? "header" : "cell";
  token.attrs = isNumeric ? [["class", `kern-table__${part}--numeric`]] : [];
}
