import { readBlock } from "../../domain/language/block.ts";
import { localeInfo } from "../../domain/language/locale.ts";
import type { Network, Publication } from "../../domain/network/network.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { Citation } from "../../ui/components/facts/citation-mark.tsx";
import { FactList } from "../../ui/components/facts/fact-list.tsx";
import { Details } from "../../ui/components/page/details-list.tsx";
import { PageTop } from "../../ui/components/page/page-top.tsx";
import { ThingLink } from "../../ui/components/page/thing-link.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { inLanguage } from "../../ui/in-language.ts";
import { germanIn } from "../../ui/reading.ts";
import { toCitation } from "../../views/facts/citation.ts";
import { toFactGroups } from "../../views/facts/fact-groups.ts";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";

/** Page of a publication: both its titles, who published it and when, and where to read it. */
export function publicationPage(context: PageContext): Page {
  const { network, route, locale, words } = context;
  const publication = findPublication(network, route.name);
  const reading = toReading(context);
  const publisher = network.body(publication.publisher);
  const summary = readBlock(publication.summary.text, locale);
  const lang = germanIn(locale);
  return {
    head: {
      title: publication.title,
      lang,
      description: summary.text,
      aliases: [
        ...network.searchTerms(publication, locale),
        ...(publication.publisherTitle === undefined ? [] : [publication.publisherTitle]),
      ],
      filter: "publication",
    },
    content: (
      <>
        <PageTop title={publication.title} lang={lang} kind={words("kind.publication")} />
        <p class="lead">
          <Text value={summary} locale={locale} />
          <Citation citation={toCitation(network, publication.summary, locale)} reading={reading} />
        </p>
        <Details
          items={[
            ...(publication.publisherTitle === undefined
              ? []
              : [
                  {
                    key: words("publication.publisherTitle"),
                    value: <span {...inLanguage(lang)}>{publication.publisherTitle}</span>,
                  },
                ]),
            {
              key: words("publication.publisher"),
              value: <ThingLink id={publisher.id} name={publisher.name} reading={reading} />,
            },
            {
              key: words(publication.dateOf === "page" ? "publication.pageDate" : "publication.published"),
              value: renderPartialDate(publication.published, localeInfo(locale).intl),
            },
          ]}
        />
        <p>
          <a class="kern-btn kern-btn--primary" href={publication.url} rel="external noreferrer">
            <span class="kern-label">{words("publication.open")}</span>
          </a>
        </p>
        {toFactGroups(network, publication.facts, locale).map(({ topic, facts }) => (
          <section key={topic}>
            <h2 class="kern-heading-large">
              {words(
                words.has(`publication.topic.${topic}`) ? `publication.topic.${topic}` : `topic.${topic}`,
              )}
            </h2>
            <FactList facts={facts} reading={reading} />
          </section>
        ))}
        <PageSources context={context} reading={reading} />
      </>
    ),
  };
}

function findPublication(network: Network, id: string): Publication {
  const found = network.findPublication(id);
  if (!found) throw new Error(`no publication ${id}`);
  return found;
}
