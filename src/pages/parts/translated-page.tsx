import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { sourceLocale } from "../../domain/language/locale.ts";
import { legalPages } from "../../domain/schema/rooms.ts";
import { TranslationNote } from "../../ui/components/translation/translation-note.tsx";
import { CurrentTranslationUse, TranslationUse } from "../../ui/translation-use.ts";
import { tellingOutdated, tellOutdatedLabels } from "../../views/translations/outdated-words.ts";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/** Content whose translated texts are counted and marked as those of the page. */
export type InUse = (content: ComponentChildren) => VNode;

/**
 * A page with what it has to say about its translation: nothing in German. The page is drawn twice, since the line at
 * its top sums up what comes below.
 * @param draw draws the page from the beginning, sources counted anew; what it renders by itself it has to wrap in `inUse`
 * @param frame draws what stands around it, which says words too
 */
export function translatedPage(
  context: PageContext,
  draw: (context: PageContext, inUse: InUse) => Page,
  frame: (context: PageContext, page: Page) => VNode,
): Page {
  const { locale, words, routes, route, link } = context;
  if (locale === sourceLocale) return draw(context, (content) => <>{content}</>);
  const use = new TranslationUse(words);
  const toInUse =
    (current: TranslationUse): InUse =>
    (content) => <CurrentTranslationUse.Provider value={current}>{content}</CurrentTranslationUse.Provider>;
  const counted = withOutdatedTold(context, use.addOutdatedWord);
  const first = draw(counted, toInUse(use));
  renderToString(toInUse(use)(first.content));
  const isLegal = (legalPages as readonly string[]).includes(route.name);
  const isWarned = isLegal && use.outdatedWords > 0;
  if (words.outdatedKeys.size > 0) renderToString(frame(counted, first));
  const german = routes.find(route.name, sourceLocale);
  const inUse = toInUse(new TranslationUse(words, use.minority));
  const page = draw(context, inUse);
  return {
    head: use.isMostlyStandIn ? { ...page.head, writtenIn: sourceLocale } : page.head,
    content: (
      <>
        <TranslationNote
          use={use}
          locale={locale}
          germanHref={german && link(german.path)}
          isLegal={isLegal}
          isWarned={isWarned}
        />
        {inUse(page.content)}
      </>
    ),
  };
}

function withOutdatedTold(context: PageContext, tell: (key: string) => void): PageContext {
  const { words } = context;
  return {
    ...context,
    words: tellingOutdated(words, tell),
    drawing: (name) => {
      const pair = context.drawing(name);
      for (const drawing of [pair.landscape, ...(pair.portrait ? [pair.portrait] : [])])
        tellOutdatedLabels(drawing, words, tell);
      return pair;
    },
  };
}
