import { renderToString } from "preact-render-to-string";
import { type Locale, sourceLocale } from "../../domain/language/locale.ts";
import { CurrentTranslationUse, type Origin, TranslationUse } from "../../ui/translation-use.ts";
import { declareGermanRuns } from "../../views/translations/german-run-markup.ts";
import { declareStandIns } from "../../views/translations/untranslated-marks.ts";
import { withOutdatedReported, withStandInsMarked } from "./marked-context.ts";
import { withMediumReported } from "./medium-report.ts";
import { type Page, placeOfChapter } from "./page.ts";
import type { PageContext, PageHead } from "./page-context.ts";

/** The main part of a page, rendered: its own page and the book are put together from it. */
export interface PageContent {
  readonly head: PageHead;
  /** Its markup, in which everything in another language says so. */
  readonly html: string;
  /** Path of the page its links start from. */
  readonly path: string;
  /** Count of the translated texts it shows; undefined in German. */
  readonly use: TranslationUse | undefined;
  /** Whether it would differ in the other medium by more than its references. */
  readonly isOfMedium: boolean;
}

/**
 * Renders the main part of a page. @param draw draws the page with a fresh list of sources
 * @param marked origin that is marked at each text; none unless stated
 */
export function renderContent(
  given: PageContext,
  draw: (context: PageContext) => Page,
  marked?: Origin,
): PageContent {
  const { path } = given.route;
  const context = withStandInsMarked(given);
  const use = context.locale === sourceLocale ? undefined : new TranslationUse(context.words, marked);
  let isOfMedium = false;
  const drawn = draw(
    withMediumReported(
      use === undefined ? context : withOutdatedReported(context, use.addOutdatedWord),
      () => {
        isOfMedium = true;
      },
    ),
  );
  const { head, content, chapters = [] } = drawn;
  const own = renderToString(
    <CurrentTranslationUse.Provider value={use}>{content}</CurrentTranslationUse.Provider>,
  );
  const [first = "", ...others] = declareLanguages(own, context.locale).split(placeOfChapter);
  const html = [first, ...others.flatMap((part, index) => [chapters[index]?.html ?? "", part])].join("");
  const parts = [use, ...chapters.map((chapter) => chapter.content.use)];
  return {
    head,
    html,
    path,
    use: use && TranslationUse.sum(context.words, parts),
    isOfMedium: isOfMedium || chapters.some((chapter) => chapter.content.isOfMedium),
  };
}

/** Markup of a page or a part of one, in which everything that is in another language than the page says so. */
export function declareLanguages(html: string, locale: Locale): string {
  return declareGermanRuns(declareStandIns(html, locale), locale);
}

/** The content in which the rarer origin of its texts is marked, where there are two. @param render as {@link renderContent} */
export function withRarerMarked(render: (marked?: Origin) => PageContent): PageContent {
  const unmarked = render();
  const minority = unmarked.use?.minority;
  return minority === undefined ? unmarked : render(minority);
}
