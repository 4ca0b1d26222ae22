import { readBlock } from "../domain/block.ts";
import { Aliases } from "../ui/components/aliases.tsx";
import { Citation } from "../ui/components/citation.tsx";
import { SamePlaceLinks } from "../ui/components/same-place.tsx";
import { Text } from "../ui/components/text.tsx";
import { germanIn } from "../ui/reading.ts";
import { toCitation } from "../views/citation.ts";
import { samePlaceClass } from "../views/same-place.ts";
import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";
import { toSamePlace } from "./same-place.tsx";

/** Page of all words explained; `#<id>` leads to one. */
export function glossaryPage(context: PageContext): Page {
  const { network, locale } = context;
  const places = (id: string) => toSamePlace(context, id);
  // Search finds every word by itself (views/search-records.ts); the page is found by its name.
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
