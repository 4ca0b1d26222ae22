import type { BuiltInPage } from "../domain/rooms.ts";
import type { PageKind } from "../domain/routes.ts";
import { bodyPage } from "./body.tsx";
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
import { posterPage } from "./poster.tsx";
import { prosePage } from "./prose.tsx";
import { publicationPage } from "./publication.tsx";
import { searchPage } from "./search.tsx";
import { sourcesPage } from "./sources.tsx";
import { startPage } from "./start.tsx";
import { translationStatusPage } from "./translation-status.tsx";

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
};

/** A page of any kind but the book, which is made of all of them. @throws when a word, drawing or thing it needs is missing */
export function drawPage(context: PageContext): Page {
  return byKind[context.route.kind](context);
}
