import { localeInfo } from "../../domain/language/locale.ts";
import { notYet } from "../../domain/schema/accessible-offers-schema.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { Details } from "../../ui/components/page/details-list.tsx";
import { inLanguage } from "../../ui/in-language.ts";
import { germanIn } from "../../ui/reading.ts";
import type { PageContext } from "./page-context.ts";

/**
 * Leichte Sprache and sign language: links to them, or that they do not exist yet. Part of the accessibility statement.
 */
export function AccessibleOffers({ context }: { readonly context: PageContext }) {
  const { network, words, locale } = context;
  const offers = Object.entries(network.site.accessibility);
  return (
    <section>
      <h2 class="kern-heading-large">{words("access.heading")}</h2>
      <Details
        items={offers.map(([name, offer]) => ({
          key: words(`access.${name}`),
          value:
            offer === notYet ? (
              words("access.missing")
            ) : (
              <>
                <a
                  class="kern-link"
                  href={offer.url}
                  rel="external noreferrer"
                  {...inLanguage(germanIn(locale))}
                >
                  <bdi dir="ltr">{offer.url}</bdi>
                </a>{" "}
                {words("access.reviewed", {
                  date: renderPartialDate(offer.date, localeInfo(locale).intl),
                  reviewers: offer.reviewers,
                })}
              </>
            ),
        }))}
      />
    </section>
  );
}
