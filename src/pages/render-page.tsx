import { renderToString } from "preact-render-to-string";
import type { BuiltInPage } from "../domain/rooms.ts";
import type { PageKind } from "../domain/routes.ts";
import { WebAppManifest } from "../ui/web-app.ts";
import { manifestPath } from "../views/web-app-manifest.ts";
import { bodyPage } from "./body.tsx";
import { bookPage } from "./book.tsx";
import { chroniclePage } from "./chronicle.tsx";
import { concernPathPage } from "./concern-path.tsx";
import { finderPage } from "./finder.tsx";
import { glossaryPage } from "./glossary.tsx";
import { handoutPage } from "./handout.tsx";
import { indexPage } from "./index-a-z.tsx";
import { legalPage } from "./legal.tsx";
import { licencesPage } from "./licences.tsx";
import { listPage } from "./list.tsx";
import { offlinePage } from "./offline.tsx";
import { organigramPage } from "./organigram.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";
import { PageFrame } from "./page-frame.tsx";
import { posterPage } from "./poster.tsx";
import { prosePage } from "./prose.tsx";
import { publicationPage } from "./publication.tsx";
import { searchPage } from "./search.tsx";
import { sourcesPage } from "./sources.tsx";
import { startPage } from "./start.tsx";

type DrawPage = (context: PageContext) => Page;

const byName: Record<BuiltInPage, DrawPage> = {
  start: startPage,
  "wen-frage-ich": finderPage,
  organigramm: organigramPage,
  "weg-eines-anliegens": concernPathPage,
  chronik: chroniclePage,
  "a-z": indexPage,
  suche: searchPage,
  quellen: sourcesPage,
  glossar: glossaryPage,
  lizenzen: licencesPage,
  offline: offlinePage,
  handzettel: handoutPage,
  poster: posterPage,
  buch: bookPage,
  impressum: legalPage,
  datenschutz: legalPage,
  barrierefreiheit: legalPage,
};

const byKind: Record<PageKind, DrawPage> = {
  "built-in": (context) => byName[context.route.name as BuiltInPage](context),
  body: bodyPage,
  publication: publicationPage,
  list: listPage,
  prose: prosePage,
};

/** The complete HTML document of a route. @throws when a word, drawing or thing it needs is missing: a fault of the build, never shown */
export function renderPage(context: PageContext): string {
  const { head, content } = byKind[context.route.kind](context);
  return `<!DOCTYPE html>\n${renderToString(
    <WebAppManifest.Provider value={toManifestHref(context)}>
      <PageFrame context={context} head={head}>
        {content}
      </PageFrame>
    </WebAppManifest.Provider>,
  )}`;
}

/** On disk nothing can be installed, and where the site does not offer it, nothing may. */
function toManifestHref({ network, locale, medium, link }: PageContext): string | undefined {
  return medium === "web" && network.site.offlineApp ? link(manifestPath(locale)) : undefined;
}
