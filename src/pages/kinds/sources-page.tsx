import { localeInfo } from "../../domain/language/locale.ts";
import { reliabilities } from "../../domain/schema/source-schema.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { SourceLine } from "../../ui/components/facts/source-line.tsx";
import { toSourceView } from "../../views/facts/citation.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/** Page of every source, grouped by reliability; `#<id>` leads to one. */
export function sourcesPage(context: PageContext): Page {
  const { network, locale, words } = context;
  const { compare } = new Intl.Collator(localeInfo(locale).intl);
  const groups = reliabilities.map((reliability) => ({
    reliability,
    sources: network.sources
      .filter((source) => source.reliability === reliability)
      .toSorted((a, b) => compare(a.title, b.title)),
  }));
  return builtInPage(context, { filter: "page" }, (reading) =>
    groups
      .filter(({ sources }) => sources.length > 0)
      .map(({ reliability, sources }) => (
        <section key={reliability}>
          <h2 class="kern-heading-large">{words(`sources.${reliability}`)}</h2>
          <ul class="plain">
            {sources.map((source) => (
              <li key={source.id} id={source.id}>
                <SourceLine source={toSourceView(source, locale)} reading={reading} />{" "}
                <span class="muted">
                  {words("sources.checked", {
                    date: renderPartialDate(source.checked, localeInfo(locale).intl),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )),
  );
}
