import { readBlock } from "../../domain/language/block.ts";
import { type Locale, sourceLocale } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";

/** A link for reading on; `lang` if its text is in another language than the page. */
export interface Way {
  readonly href: string;
  readonly text: string;
  readonly lang?: Locale;
}

/** A question with the search words of readers, so that the nearest one can be found without network. */
export interface QuestionWay extends Way {
  readonly words: string;
}

/** Links shown if the search finds nothing. They are part of the page itself and need no network. */
export interface SearchWays {
  readonly finder?: Way;
  readonly questions: readonly QuestionWay[];
  readonly desk?: Way;
}

/**
 * Links from the search page: the page of questions, its questions, and the site's fallback desk.
 * @param linkTo relative link to a page by its name; undefined if there is none
 * @param finderTitle title of the page of questions
 */
export function toSearchWays(
  network: Network,
  locale: Locale,
  linkTo: (name: string) => string | undefined,
  finderTitle: string,
): SearchWays {
  const finder = linkTo("wen-frage-ich");
  const desk = network.body(network.site.fallbackDesk);
  const deskHref = linkTo(desk.id);
  return {
    questions:
      finder === undefined
        ? []
        : network.topics.map((topic) => {
            const { text, locale: written } = readBlock(topic.question, locale);
            return {
              href: `${finder}#${topic.id}`,
              text,
              words: network.searchTerms(topic, locale).join(" "),
              ...(written === locale ? {} : { lang: written }),
            };
          }),
    ...(finder === undefined ? {} : { finder: { href: finder, text: finderTitle } }),
    ...(deskHref === undefined
      ? {}
      : {
          desk: {
            href: deskHref,
            text: desk.name,
            ...(locale.startsWith(sourceLocale) ? {} : { lang: sourceLocale }),
          },
        }),
  };
}
