import { ChronicleList } from "../ui/components/chronicle-list.tsx";
import { toChronicle } from "../views/chronicle.ts";
import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

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
