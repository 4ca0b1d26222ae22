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

/** The complete HTML document of a route. @throws when a word, drawing or thing it needs is missing: a fault of the build, never shown */
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

/** What is German for want of a translation carries marks while the page is drawn, words and labels of drawings alike. */
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
        portrait: portrait && withMarkedLabels(portrait, words.standIns),
      };
    },
  };
}

/** On disk nothing can be installed, and where the site does not offer it, nothing may. */
function toManifestHref({ network, locale, medium, link }: PageContext): string | undefined {
  return medium === "web" && network.site.offlineApp ? link(manifestPath(locale)) : undefined;
}
