import { ChronicleList } from "../../ui/components/facts/chronicle-list.tsx";
import { toChronicle } from "../../views/facts/chronicle.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/** Page of all events, year by year. */
export function chroniclePage(context: PageContext): Page {
  const { network, locale } = context;
  const years = Map.groupBy(toChronicle(network, network.timeline, locale), ({ year }) => year);
  return builtInPage(context, { filter: "page" }, (reading) =>
    [...years].map(([year, entries]) => (
      <section key={year}>
        <h2 class="kern-heading-large" id={`jahr-${year}`}>
          {year}
        </h2>
        <ChronicleList entries={entries} reading={reading} />
      </section>
    )),
  );
}
