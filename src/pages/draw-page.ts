import type { PageKind } from "../domain/network/routes.ts";
import type { BuiltInPage } from "../domain/schema/rooms.ts";
import { indexPage } from "./kinds/a-z-page.tsx";
import { bodyPage } from "./kinds/body-page.tsx";
import { chroniclePage } from "./kinds/chronicle-page.tsx";
import { concernPathPage } from "./kinds/concern-path-page.tsx";
import { finderPage } from "./kinds/finder-page.tsx";
import { glossaryPage } from "./kinds/glossary-page.tsx";
import { legalPage } from "./kinds/legal-page.tsx";
import { licencesPage } from "./kinds/licences-page.tsx";
import { listPage } from "./kinds/list-page.tsx";
import { organigramPage } from "./kinds/organigram-page.tsx";
import { prosePage } from "./kinds/prose-page.tsx";
import { publicationPage } from "./kinds/publication-page.tsx";
import { searchPage } from "./kinds/search-page.tsx";
import { sheetPage } from "./kinds/sheet-page.tsx";
import { sourcesPage } from "./kinds/sources-page.tsx";
import { startPage } from "./kinds/start-page.tsx";
import { translationStatusPage } from "./kinds/translation-status-page.tsx";
import { offlinePage } from "./offline/offline-page.tsx";
import { handoutPage } from "./paper/handout-page.tsx";
import { posterPage } from "./paper/poster-page.tsx";
import type { Page } from "./parts/page.ts";
import type { PageContext } from "./parts/page-context.ts";

type DrawPage = (context: PageContext) => Page;

const byName: Record<Exclude<BuiltInPage, "buch">, DrawPage> = {
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
  impressum: legalPage,
  datenschutz: legalPage,
  barrierefreiheit: legalPage,
  "stand-der-uebersetzungen": translationStatusPage,
};

const byKind: Record<PageKind, DrawPage> = {
  "built-in": (context) => byName[context.route.name as keyof typeof byName](context),
  body: bodyPage,
  publication: publicationPage,
  list: listPage,
  prose: prosePage,
  sheet: sheetPage,
};

/** A page of any kind but the book, which consists of all of them. @throws if a word, drawing or thing is missing */
export function drawPage(context: PageContext): Page {
  return byKind[context.route.kind](context);
}
