import { type HTMLElement, parse } from "node-html-parser";
import { indexMeta } from "../../views/search/search-fields.ts";
import { searchFilterName } from "../../views/search/search-words.ts";

/** Plain texts of a finished page, as the search index needs them. */
export interface PageText {
  readonly title: string;
  /** Language tag of the title, where it is not the page's. */
  readonly titleIn: string | undefined;
  readonly aliases: string;
  readonly text: string;
  /** Language tag of nearly all texts, where it is not the page's. */
  readonly writtenIn: string | undefined;
  readonly kind: string | undefined;
}

/** Elements left out of the index, by Pagefind itself or by our choice. */
const leftOut = ".ref,[data-pagefind-ignore],script,style,template,noscript,svg,nav,form,label,footer,iframe";

/** Reads a finished page without the parts excluded from search. */
export function readPageText(html: string): PageText {
  const page = parse(html);
  const body = page.querySelector("[data-pagefind-body]");
  for (const part of body?.querySelectorAll(leftOut) ?? []) part.remove();
  const heading = body?.querySelector("h1") ?? undefined;
  const [, kind] =
    new RegExp(`^${searchFilterName}:(.+)$`).exec(body?.getAttribute("data-pagefind-filter") ?? "") ?? [];
  return {
    title: heading?.textContent.trim() ?? page.querySelector("title")?.textContent ?? "",
    titleIn: heading && findLanguage(heading),
    aliases: readMeta(page, indexMeta.aliases) ?? "",
    text: body?.structuredText ?? "",
    writtenIn: readMeta(page, indexMeta.writtenIn),
    kind,
  };
}

function readMeta(page: HTMLElement, name: string): string | undefined {
  return page.querySelector(`[data-pagefind-meta="${name}[content]"]`)?.getAttribute("content");
}

/** The language of all contents of an element, stated by itself or by its only child. */
function findLanguage(element: HTMLElement): string | undefined {
  const own = element.getAttribute("lang");
  if (own !== undefined) return own;
  const [only] = element.childNodes.length === 1 ? element.children : [];
  return only && findLanguage(only);
}
