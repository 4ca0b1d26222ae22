import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/domain/language/locale.ts";
import { type Route, toRoutes } from "../../src/domain/network/routes.ts";
import { toContents } from "../../src/pages/page-contents.ts";
import type { PageContext } from "../../src/pages/parts/page-context.ts";
import { renderPage } from "../../src/pages/render-page.tsx";
import { toDiskLink } from "../../src/views/host/relative-link.ts";
import { toWords } from "../../src/views/translations/interface-words.ts";
import { aBlock, aBody, aTerm, sourceId } from "../builders.ts";
import { aContext, aTown, germanWords } from "./a-context.ts";

const en = (text: string, translated: string) => aBlock(text, { en: { text: translated } });
const town = aTown({
  site: { locales: ["de", "en"], fallbackDesk: "rat" },
  glossary: [aTerm("wort", "Wort"), aTerm("amt", "Amt", { text: en("Ein Büro.", "An office.") })],
  bodies: [
    aBody("rat", {
      kind: "board",
      explanation: en("Rat", "the council"),
      summary: { text: en("Der Rat berät.", "It gives advice."), sources: [sourceId] },
    }),
    aBody("verein", { relations: [["memberOf", "rat"]] }),
    aBody("schule", { relations: [["memberOf", "rat"]] }),
  ],
});
const routes = toRoutes(town).all;

/** A context as a build has it: one list of words a language, some missing, some outdated, for all pages. */
function toContextOf(): (route: Route) => PageContext {
  const own = new Map([...germanWords].filter(([key]) => !key.startsWith("nav.")));
  const words = new Map<Locale, PageContext["words"]>([
    ["de", toWords("de", germanWords, germanWords)],
    ["en", toWords("en", own, germanWords, new Set(["body.contact", "finder.ask"]))],
  ]);
  const contextOf = (route: Route): PageContext => {
    const context = aContext(town, route.name, route.locale);
    const { landscape } = context.drawing("any");
    // Its title is a word of the menu, which other pages say in German for want of a translation.
    const drawn = { ...landscape, title: germanWords.get("nav.menu") ?? "" };
    return {
      ...context,
      words: words.get(route.locale) ?? context.words,
      drawing: () => ({ landscape: drawn, portrait: drawn }),
      at: contextOf,
    };
  };
  return contextOf;
}

function renderAll(order: readonly Route[]): Map<string, string> {
  const contextOf = toContextOf();
  const contentOf = toContents(contextOf);
  return new Map(order.map((route) => [route.path, renderPage(contextOf(route), contentOf)]));
}

describe("pages of one edition", () => {
  const forward = renderAll(routes);

  it("are the same in whatever order they are rendered", () => {
    const backward = renderAll([...routes].reverse());
    expect(backward.size).toBe(routes.length);
    for (const [path, html] of forward) expect(backward.get(path), path).toBe(html);
  });

  it("are the same as each rendered by itself, the book among them", () => {
    for (const route of routes)
      expect(renderPage(toContextOf()(route)), route.path).toBe(forward.get(route.path));
  });

  it("stand in the book as on their own page: a name is explained once in each chapter that says it", () => {
    const book = forward.get(toRoutes(town).find("buch", "en")?.path ?? "") ?? "";
    const pageOf = (id: string) => forward.get(toRoutes(town).find(id, "en")?.path ?? "") ?? "";
    const chapterOf = (id: string) =>
      book.split('<section class="chapter"').find((part) => part.includes(`id="k_${id}"`));
    for (const id of ["verein", "schule"]) {
      expect(pageOf(id).split("(the council)").length, id).toBe(2);
      expect(chapterOf(id)?.split("(the council)").length, id).toBe(2);
    }
  });
});

/** The same site for a disk, of which a copy offers no download. */
function onDisk(context: PageContext): PageContext {
  const { route, routes, locale } = context;
  const link = (path: string) => toDiskLink(route.path, path);
  return {
    ...context,
    medium: "disk",
    portableCopy: undefined,
    link,
    linkTo: (name) => {
      const found = routes.find(name, locale);
      return found && link(found.path);
    },
    assets: { ...context.assets, searchIndex: "/search/" },
  };
}

describe("pages for the web after those for a disk", () => {
  const contextOf = toContextOf();
  const diskContentOf = toContents((route) => onDisk(contextOf(route)));
  for (const route of routes) renderPage(onDisk(contextOf(route)), diskContentOf);
  const rendered: string[] = [];
  const webContentOf = toContents((route) => {
    rendered.push(route.name);
    return contextOf(route);
  }, diskContentOf);

  it("are the same as without them", () => {
    for (const route of routes)
      expect(renderPage(contextOf(route), webContentOf), route.path).toBe(renderPage(contextOf(route)));
  });

  it("render again only what tells the age of the copy, offers it or searches in it", () => {
    for (const route of routes) webContentOf(route);
    expect([...new Set(rendered)].sort()).toEqual(["buch", "handzettel", "offline", "poster", "suche"]);
  });
});

it("the main part of a page is rendered once, however often it is asked for", () => {
  const contextOf = toContextOf();
  const asked: string[] = [];
  const contentOf = toContents((route) => {
    asked.push(route.path);
    return contextOf(route);
  });
  for (const route of routes) renderPage(contextOf(route), contentOf);
  expect(asked).toHaveLength(routes.length);
  expect(new Set(asked).size).toBe(routes.length);
});
