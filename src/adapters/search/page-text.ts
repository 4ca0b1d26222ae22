import { type HTMLElement, parse } from "node-html-parser";
import { indexMeta } from "../../views/search/search-fields.ts";
import { searchFilterName } from "../../views/search/search-words.ts";

/** What a finished page says, as the search index sees it: plain texts. */
export interface PageText {
  readonly title: string;
  /** Tag of the language of the title, where it is another than the page's. */
  readonly titleIn: string | undefined;
  readonly aliases: string;
  readonly text: string;
  /** Tag of the language nearly all texts are in, where it is another than the page's. */
  readonly writtenIn: string | undefined;
  readonly kind: string | undefined;
}

/** What Pagefind leaves out, by itself or because we say so. */
const leftOut = ".ref,[data-pagefind-ignore],script,style,template,noscript,svg,nav,form,label,footer,iframe";

/** Reads a finished page; parts that are not searched are left out. */
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

/** The language an element states for all it holds, by itself or by its only child. */
function findLanguage(element: HTMLElement): string | undefined {
  const own = element.getAttribute("lang");
  if (own !== undefined) return own;
  const [only] = element.childNodes.length === 1 ? element.children : [];
  return only && findLanguage(only);
}
