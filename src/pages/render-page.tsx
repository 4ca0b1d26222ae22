import { renderToString } from "preact-render-to-string";
import { sourceLocale } from "../domain/language/locale.ts";
import { legalPages } from "../domain/schema/rooms.ts";
import { TranslationNote } from "../ui/components/translation/translation-note.tsx";
import { WebAppManifest } from "../ui/frame/web-app-link.ts";
import { TranslationUse } from "../ui/translation-use.ts";
import { manifestPath } from "../views/offline/web-app-manifest.ts";
import { PageFrame } from "./frame/page-frame.tsx";
import { type ContentOf, toContents } from "./page-contents.ts";
import { withOutdatedReported, withStandInsMarked } from "./parts/marked-context.ts";
import { declareLanguages, withRarerMarked } from "./parts/page-content.tsx";
import type { PageContext, PageHead } from "./parts/page-context.ts";

// A noncharacter, which Unicode keeps for a program's own use; no editor's file may contain one.
const placeOfContent = "\uFDD2";

/**
 * The complete HTML document of a route: its main part, once rendered, in the frame of the page.
 * @param contentOf main parts of the pages of this edition; rendered for this page alone unless given
 * @throws when a word, drawing or thing it needs is missing: a fault of the build, never shown
 */
export function renderPage(
  given: PageContext,
  contentOf: ContentOf = toContents((route) => (route === given.route ? given : given.at(route))),
): string {
  const { head, html, use } = withRarerMarked((marked) => contentOf(given.route, marked));
  const context = withStandInsMarked(given);
  const frameUse = new TranslationUse(context.words);
  const frame = renderToString(
    <Frame
      context={withOutdatedReported(context, frameUse.addOutdatedWord)}
      head={use?.isMostlyStandIn ? { ...head, writtenIn: sourceLocale } : head}
    />,
  );
  const note = use === undefined ? "" : renderToString(<Note context={context} use={use} frame={frameUse} />);
  const [before = "", after = ""] = declareLanguages(frame, context.locale).split(placeOfContent);
  return `<!DOCTYPE html>\n${before}${declareLanguages(note, context.locale)}${html}${after}`;
}

/** The page around the place of its main part. */
function Frame({ context, head }: { readonly context: PageContext; readonly head: PageHead }) {
  return (
    <WebAppManifest.Provider value={toManifestHref(context)}>
      <PageFrame context={context} head={head}>
        {placeOfContent}
      </PageFrame>
    </WebAppManifest.Provider>
  );
}

/** The line above the main part, which sums up how it was translated; outdated words of the frame count, but warn of nothing. */
function Note(props: {
  readonly context: PageContext;
  readonly use: TranslationUse;
  readonly frame: TranslationUse;
}) {
  const { context, use, frame } = props;
  const { locale, words, routes, route, link } = context;
  const german = routes.find(route.name, sourceLocale);
  const isLegal = (legalPages as readonly string[]).includes(route.name);
  return (
    <TranslationNote
      use={TranslationUse.sum(words, [use, frame])}
      locale={locale}
      germanHref={german && link(german.path)}
      isLegal={isLegal}
      isWarned={isLegal && use.outdatedWords > 0}
    />
  );
}

/** None on disk, where nothing can be installed, and none if the site does not offer it. */
function toManifestHref({ network, locale, medium, link }: PageContext): string | undefined {
  return medium === "web" && network.site.offlineApp ? link(manifestPath(locale)) : undefined;
}
