import { readBlock } from "../../domain/language/block.ts";
import { Aliases } from "../../ui/components/facts/alias-line.tsx";
import { Citation } from "../../ui/components/facts/citation-mark.tsx";
import { SamePlaceLinks } from "../../ui/components/page/same-place-list.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { germanIn } from "../../ui/reading.ts";
import { toCitation } from "../../views/facts/citation.ts";
import { samePlaceClass } from "../../views/translations/same-place.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { toSamePlace } from "../parts/same-place-links.tsx";
import { builtInPage } from "../parts/standard-page.tsx";

/** Page of all words explained; `#<id>` leads to one. */
export function glossaryPage(context: PageContext): Page {
  const { network, locale } = context;
  const places = (id: string) => toSamePlace(context, id);
  // Search has an entry for every word (views/search/search-records.ts); the page is found by its name.
  return builtInPage(context, { filter: "page" }, (reading) => (
    <dl data-pagefind-ignore="">
      {network.glossary.map((entry) => (
        <div key={entry.id} class="qa">
          <dt id={entry.id} lang={germanIn(locale)}>
            <b>
              <bdi>{entry.term}</bdi>
            </b>
          </dt>
          {places(entry.id).length > 0 && (
            <dd class={samePlaceClass}>
              <SamePlaceLinks links={places(entry.id)} />
            </dd>
          )}
          <dd>
            <Text value={readBlock(entry.text, locale)} locale={locale} />
            <Citation citation={toCitation(network, entry, locale)} reading={reading} />
            {entry.aliases.length > 0 && (
              <span class="small muted block">
                <Aliases names={entry.aliases} reading={reading} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  ));
}
