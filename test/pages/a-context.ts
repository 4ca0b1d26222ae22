import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { readBlock } from "../../src/domain/language/block.ts";
import type { Locale } from "../../src/domain/language/locale.ts";
import type { Network } from "../../src/domain/network/network.ts";
import { toRoutes } from "../../src/domain/network/routes.ts";
import { missingMark } from "../../src/domain/schema/site-schema.ts";
import type { PageContext } from "../../src/pages/parts/page-context.ts";
import type { Drawing } from "../../src/views/charts/drawing.ts";
import { toRelativeLink } from "../../src/views/host/relative-link.ts";
import { toWords } from "../../src/views/translations/interface-words.ts";
import { toTranslationReport } from "../../src/views/translations/translation-report.ts";
import {
  aBody,
  aFact,
  aNetwork,
  anEvent,
  aProse,
  aPublication,
  aTerm,
  aTopic,
  type FactsWish,
} from "../builders.ts";

/** The real interface words. */
export const germanWords = (await loadSite(".")).facts.words.get("de") ?? new Map<string, string>();

/** The mark of a detail the operator has not stated. */
export const missing = missingMark;

const drawing: Drawing = {
  width: 100,
  height: 50,
  fontSize: 14,
  edgeFontSize: 12,
  lang: "de",
  direction: "ltr",
  title: "Bild",
  description: "Beschreibung",
  boxes: [],
  edges: [],
};

/** A small town with one thing of each kind. */
export function aTown(wish: FactsWish = {}): Network {
  return aNetwork({
    bodies: [
      aBody("rat", {
        kind: "board",
        aliases: ["Beirat"],
        searchWords: ["Ausschuss"],
        facts: [aFact("hilft")],
        relations: [
          ["partOf", "netzwerk"],
          ["supportsOnRequest", "kreise"],
        ],
      }),
      aBody("kreise", {
        kind: "working-group",
        collective: true,
        uncertain: true,
        relations: [["relatedTo", "rat"]],
      }),
      aBody("verein", { relations: [["memberOf", "rat"]] }),
    ],
    topics: [aTopic("sprache", { answeredBy: ["verein"] }), aTopic("sonstiges")],
    timeline: [anEvent("anfang", "2020", { bodies: ["rat"] })],
    publications: [aPublication("heft")],
    glossary: [aTerm("wort", "Wort")],
    prose: [aProse("ueber-uns", { head: { title: "Über uns", inFooter: true } })],
    ...wish,
  });
}

/** Context of a page of a network. Every prose page contains `<p>Text.</p>`; every drawing is empty. */
export function aContext(network: Network, name: string, locale: Locale = "de"): PageContext {
  const routes = toRoutes(network);
  const route = routes.find(name, locale);
  if (!route) throw new Error(`no route ${name}`);
  const link = (path: string) => toRelativeLink(route.path, path);
  return {
    network,
    routes,
    route,
    locale,
    words: toWords(locale, germanWords, germanWords),
    assets: {
      stylesheet: "/assets/site.css",
      icon: "/assets/icon.svg",
      sheets: {
        search: "/assets/search.css",
        organigram: "/assets/organigram.css",
        print: "/assets/print.css",
        paper: "/assets/paper.css",
        handout: "/assets/handout.css",
        poster: "/assets/poster.css",
        book: "/assets/book.css",
        disk: "/assets/disk.css",
        offline: "/assets/offline.css",
      },
      diskScript: "/assets/disk.js",
      searchScript: "/assets/search.js",
      offlineScript: "/assets/offline-app.js",
      searchEngine: "/assets/engine.js",
      searchIndex: "/pagefind/",
    },
    licences: [{ name: "schrift", version: "1.0", licence: "OFL-1.1", text: "Do <what> you like." }],
    translationReport: toTranslationReport({ blocks: [], leftOver: [] }, network.site.locales),
    medium: "web",
    builtOn: "2026-11-23",
    portableCopy: { path: "/downloads/kopie.zip", bytes: 1_234_567, sha256: "ab".repeat(32) },
    at: (other) => aContext(network, other.name, other.locale),
    link,
    folder: link,
    linkTo: (target) => {
      const found = routes.find(target, locale);
      return found && link(found.path);
    },
    prose: (slug, room) => {
      const found = network.findProse(slug, room);
      return (
        found && {
          head: found.head,
          title: readBlock(found.title, locale),
          parts: [{ html: "<p>Text.</p>", locale: "de", state: "source", count: 1 }],
        }
      );
    },
    siteCode: { address: "https://example.org/de/", size: 3, path: "M1 1h1v1h-1z" },
    drawing: () => ({ landscape: drawing, portrait: drawing }),
  };
}
