import { listMarks } from "../../domain/text/list-marks.ts";
import { Citation } from "../../ui/components/facts/citation-mark.tsx";
import { SamePlaceLinks } from "../../ui/components/page/same-place-list.tsx";
import { ThingLink } from "../../ui/components/page/thing-link.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { toFinder } from "../../views/facts/finder.ts";
import { samePlaceClass } from "../../views/translations/same-place.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { toSamePlace } from "../parts/same-place-links.tsx";
import { builtInPage } from "../parts/standard-page.tsx";

/** Page of all questions: each with its answer and the bodies to ask; `#<id>` leads to one. */
export function finderPage(context: PageContext): Page {
  const { network, locale, words } = context;
  const places = (id: string) => toSamePlace(context, id);
  const entries = toFinder(network, locale, context.builtOn);
  // Search has an entry for every question (views/search/search-records.ts); the page is found by its name.
  return builtInPage(context, { filter: "topic" }, (reading) => (
    <>
      <ul class="plain" data-pagefind-ignore="">
        {entries.map(({ id, question }) => (
          <li key={id}>
            <a class="kern-link" href={`#${id}`}>
              <Text value={question} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
      {entries.map(({ id, question, answer, citation, answeredBy, isFallback }) => (
        <section key={id} class="qa" data-pagefind-ignore="">
          <h2 class="kern-heading-medium" id={id}>
            <Text value={question} locale={locale} />
          </h2>
          {places(id).length > 0 && (
            <p class={samePlaceClass}>
              <SamePlaceLinks links={places(id)} />
            </p>
          )}
          <p>
            <Text value={answer} locale={locale} />
            <Citation citation={citation} reading={reading} />
          </p>
          <p>
            <b>{words(isFallback ? "finder.fallback" : "finder.ask")}</b>{" "}
            {answeredBy.map((body, index) => (
              <span key={body.id}>
                {index > 0 && listMarks(locale).comma}
                <ThingLink id={body.id} name={body.name} reading={reading} />
              </span>
            ))}
          </p>
        </section>
      ))}
    </>
  ));
}
