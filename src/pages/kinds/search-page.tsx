import { localeInfo } from "../../domain/language/locale.ts";
import { bodyKinds } from "../../domain/schema/body-schema.ts";
import { PageTop } from "../../ui/components/page/page-top.tsx";
import { SearchPanel } from "../../ui/components/page/search-panel.tsx";
import { germanIn } from "../../ui/reading.ts";
import { toSearchWays } from "../../views/search/search-ways.ts";
import { toSearchWords } from "../../views/search/search-words.ts";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";

/** Kinds of page for narrowing the search; each is the filter of some page and an interface word `filter.<kind>`. */
const searchKinds = [...bodyKinds, "publication", "topic", "page"] as const;

/** Page of the search: complete without script as a form and a link to the list from A to Z. */
export function searchPage(context: PageContext): Page {
  const { network, words, locale, assets, link, folder, linkTo, medium } = context;
  const { intl } = localeInfo(locale);
  const title = words("page.suche");
  return {
    head: { title, stylesheets: [assets.sheets.search] },
    content: (
      <>
        <PageTop title={title} />
        <SearchPanel
          words={toSearchWords(words, intl, medium)}
          ways={toSearchWays(network, locale, linkTo, words("page.wen-frage-ich"))}
          medium={medium}
          locale={intl}
          secondLanguage={germanIn(locale)}
          azHref={linkTo("a-z") ?? ""}
          action={linkTo("suche") ?? ""}
          assets={{
            script: link(assets.searchScript),
            engine: link(assets.searchEngine),
            indexPath: folder(assets.searchIndex),
            root: folder("/"),
          }}
          filters={searchKinds.map((value) => ({ value, label: words(`filter.${value}`) }))}
        />
        <PageSources context={context} reading={toReading(context)} />
      </>
    ),
  };
}
