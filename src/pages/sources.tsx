import { localeInfo } from "../domain/locale.ts";
import { renderPartialDate } from "../domain/partial-date.ts";
import { reliabilities } from "../domain/schema/source.ts";
import { SourceLine } from "../ui/components/source-line.tsx";
import { toSourceView } from "../views/citation.ts";
import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/** Page of every source, grouped by how far it can be trusted; `#<id>` leads to one. */
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
