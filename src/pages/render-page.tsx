import { renderToString } from "preact-render-to-string";
import { WebAppManifest } from "../ui/frame/web-app-link.ts";
import { manifestPath } from "../views/offline/web-app-manifest.ts";
import { declareGermanRuns } from "../views/translations/german-run-markup.ts";
import {
  declareStandIns,
  markIfStandIn,
  withMarkedLabels,
  withMarks,
} from "../views/translations/untranslated-marks.ts";
import { drawPage } from "./draw-page.ts";
import { PageFrame } from "./frame/page-frame.tsx";
import { bookPage } from "./paper/book-page.tsx";
import type { Page } from "./parts/page.ts";
import type { PageContext } from "./parts/page-context.ts";
import { type InUse, translatedPage } from "./parts/translated-page.tsx";

/** The complete HTML document of a route. @throws if a word, drawing or thing is missing: an error of the build */
export function renderPage(given: PageContext): string {
  const context = withStandIns(given);
  const draw = (own: PageContext, inUse: InUse) =>
    own.route.name === "buch" ? bookPage(own, inUse) : drawPage(own);
  const frame = (own: PageContext, { head, content }: Page) => (
    <WebAppManifest.Provider value={toManifestHref(own)}>
      <PageFrame context={own} head={head}>
        {content}
      </PageFrame>
    </WebAppManifest.Provider>
  );
  const page = translatedPage(context, draw, frame);
  const html = `<!DOCTYPE html>\n${renderToString(frame(context, page))}`;
  return declareGermanRuns(declareStandIns(html, context.locale));
}

/**
 * A context that marks German texts without a translation while the page is drawn, both words and labels of drawings.
 */
function withStandIns(context: PageContext): PageContext {
  const { words } = context;
  return {
    ...context,
    words: withMarks(words),
    drawing: (name) => {
      const { landscape, portrait, borders, legend } = context.drawing(name);
      return {
        borders: borders?.map(({ look, text }) => ({ look, text: markIfStandIn(text, words.standIns) })),
        legend: legend?.map(({ form, text }) => ({ form, text: markIfStandIn(text, words.standIns) })),
        landscape: withMarkedLabels(landscape, words.standIns),
        portrait: withMarkedLabels(portrait, words.standIns),
      };
    },
  };
}

/** None on disk, where nothing can be installed, and none if the site does not offer it. */
function toManifestHref({ network, locale, medium, link }: PageContext): string | undefined {
  return medium === "web" && network.site.offlineApp ? link(manifestPath(locale)) : undefined;
}
