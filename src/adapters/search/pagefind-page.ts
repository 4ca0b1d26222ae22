import type { PagefindIndex } from "pagefind";
import { normaliseSpelling } from "../../views/search/normalise-query.ts";
import { accept } from "./pagefind-service.ts";

/** A finished page: its root-relative URL (`/de/x/`) and its HTML with `lang` and `data-pagefind-body`. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}

/** Language of a page by its root element, which Pagefind uses as well. @throws when it has none */
export function readPageLanguage({ url, html }: IndexedPage): string {
  const [, language] = /<html\b[^>]*?\slang=["']?([A-Za-z0-9-]+)/.exec(html) ?? [];
  if (language === undefined)
    throw new Error(`Die Seite ${url} soll in die Suche, nennt aber keine Sprache.`);
  return language.toLowerCase();
}

/** The page in the spelling of the index, with separated words; its address stays the same. */
export function toSpeltPage({ url, html }: IndexedPage, language: string): IndexedPage {
  return { url, html: normaliseSpelling(separate(html), language) };
}

/**
 * The page with values for the index. Only Pagefind's copy carries these; the page for readers does not.
 * @param values by their names in the index; words only, no markup
 */
export function withPageMeta(
  { url, html }: IndexedPage,
  values: Readonly<Record<string, string | undefined>>,
): IndexedPage {
  const tags = Object.entries(values).map(([name, value]) =>
    value === undefined ? "" : `<meta data-pagefind-meta="${name}[content]" content="${value}">`,
  );
  return { url, html: html.replace("</head>", () => `${tags.join("")}</head>`) };
}

/** Adds pages to an index. Rejects when one does not mark its content, or Pagefind reports an error. */
export async function addPages(index: PagefindIndex, pages: readonly IndexedPage[]): Promise<void> {
  for (const { url, html } of pages) {
    if (!/\sdata-pagefind-body[\s=>]/.test(html))
      throw new Error(`Die Seite ${url} soll in die Suche, hat aber kein data-pagefind-body.`);
    accept(url, await index.addHTMLFile({ url, content: html }));
  }
}

/** Adds a space before elements set apart by styles only: Pagefind would join their words with those before them. */
function separate(html: string): string {
  return html.replace(/<(?=(?:small|d[dt]|span class="(?:doubt|[^"]*\bblock))\b)/g, " <");
}
