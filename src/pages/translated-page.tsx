import { renderToString } from "preact-render-to-string";
import { sourceLocale } from "../domain/locale.ts";
import { legalPages } from "../domain/rooms.ts";
import { TranslationNote } from "../ui/components/translation-note.tsx";
import { CurrentTranslationUse, TranslationUse } from "../ui/translation-use.ts";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/**
 * A page with what it has to say about its translation: nothing in German. The page is drawn twice, since the line at
 * its top sums up what comes below.
 * @param draw draws the page from the beginning, sources counted anew
 */
export function translatedPage(context: PageContext, draw: () => Page): Page {
  const { locale, words, routes, route, link } = context;
  if (locale === sourceLocale) return draw();
  const use = new TranslationUse(words);
  const inUse = (current: TranslationUse, { content }: Page) => (
    <CurrentTranslationUse.Provider value={current}>{content}</CurrentTranslationUse.Provider>
  );
  renderToString(inUse(use, draw()));
  const page = draw();
  const german = routes.find(route.name, sourceLocale);
  return {
    head: use.isMostlyStandIn ? { ...page.head, writtenIn: sourceLocale } : page.head,
    content: (
      <>
        <TranslationNote
          use={use}
          germanHref={german && link(german.path)}
          isLegal={(legalPages as readonly string[]).includes(route.name)}
        />
        {inUse(new TranslationUse(words), page)}
      </>
    ),
  };
}
