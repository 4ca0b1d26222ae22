import { indexMeta } from "../../views/search/search-fields.ts";
import { searchFilterName } from "../../views/search/search-words.ts";
import type { PageText } from "./page-text.ts";
import type { IndexedRecord } from "./pagefind-record.ts";

/**
 * A page indexed in its edition by name only, because nearly all its texts are in another language: its title, the
 * title in that language, and its aliases. Its texts are found in the index of their own language.
 * @param original the same page in that language
 */
export function toGermanOnlyRecord(
  url: string,
  language: string,
  page: PageText,
  original: PageText,
): IndexedRecord {
  const aliases = [page.aliases, original.aliases].filter((text) => text !== "").join(", ");
  const title = page.titleIn === undefined ? page.title : original.title;
  return {
    url,
    language,
    content: title,
    meta: {
      title,
      [indexMeta.germanTitle]: original.title,
      ...(page.writtenIn === undefined ? {} : { [indexMeta.writtenIn]: page.writtenIn }),
      ...(page.titleIn === undefined ? {} : { [indexMeta.titleIn]: page.titleIn }),
      ...(aliases === "" ? {} : { [indexMeta.aliases]: aliases }),
    },
    ...(page.kind === undefined ? {} : { filters: { [searchFilterName]: [page.kind] } }),
  };
}
