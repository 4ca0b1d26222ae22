import { listMarks } from "../domain/list-marks.ts";
import { Citation } from "../ui/components/citation.tsx";
import { SamePlaceLinks } from "../ui/components/same-place.tsx";
import { Text } from "../ui/components/text.tsx";
import { ThingLink } from "../ui/components/thing-link.tsx";
import { toFinder } from "../views/finder.ts";
import { samePlaceClass } from "../views/same-place.ts";
import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";
import { toSamePlace } from "./same-place.tsx";

/** Page of all questions: each with its answer and who to ask; `#<id>` leads to one. */
export function finderPage(context: PageContext): Page {
  const { network, locale, words } = context;
  const places = (id: string) => toSamePlace(context, id);
  const entries = toFinder(network, locale, context.builtOn);
  // Search finds every question by itself (views/search-records.ts); the page is found by its name.
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
          {isFallback && <p class="doubt">{words("finder.fallback")}</p>}
          <p>
            <b>{words("finder.ask")}</b>{" "}
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
