import { indexMeta } from "../../../views/search/search-fields.ts";
import { searchFilterName } from "../../../views/search/search-words.ts";
import type { PagefindHit, PagefindPage, PagefindSection } from "../engine/pagefind-api.ts";
import { type ExcerptPart, parseExcerpt } from "./marked-excerpt.ts";

/** Texts of a page in a list of results; `keywords` are further search words, never shown. */
export interface HitTexts {
  readonly url: string;
  readonly title: string;
  /** Tag of the language the page is written in, if not the one searched. */
  readonly writtenIn: string | undefined;
  /** Tag of the language of the title, if not the one searched. */
  readonly titleIn: string | undefined;
  readonly kind: string | undefined;
  readonly keywords: string;
  /** Names of the page or its section: its titles and every alias. */
  readonly names: readonly string[];
  readonly excerpt: readonly ExcerptPart[];
}

const keywordMeta = [indexMeta.aliases, indexMeta.germanTitle, indexMeta.nameParts, indexMeta.textParts];

/** Loads the texts of a hit for the list: of its best section, if it has several. */
export async function loadTexts(hit: PagefindHit): Promise<HitTexts> {
  const page = await hit.data();
  const title = page.meta["title"] ?? page.url;
  const section = findSection(page);
  return {
    url: section?.url ?? page.url,
    title: section === undefined ? title : `${title} ${section.title}`,
    writtenIn: page.meta[indexMeta.writtenIn],
    titleIn: page.meta[indexMeta.titleIn],
    kind: page.filters[searchFilterName]?.[0],
    keywords: keywordMeta.map((name) => page.meta[name] ?? "").join(" "),
    names: [title, section?.title ?? "", ...(page.meta[indexMeta.aliases] ?? "").split(",")].map((name) =>
      name.trim(),
    ),
    excerpt: parseExcerpt(section?.excerpt ?? page.excerpt),
  };
}

/** The section with the most matches: a long page of questions is not an answer to one of them. */
function findSection({ url: own, sub_results: sections }: PagefindPage): PagefindSection | undefined {
  const named = sections.filter(({ url }) => url !== own && url.includes("#"));
  return named.reduce<PagefindSection | undefined>(
    (best, section) =>
      best !== undefined && best.locations.length >= section.locations.length ? best : section,
    undefined,
  );
}
