import { HtmlValidate } from "html-validate";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { toRoutes } from "../../src/domain/network/routes.ts";
import { renderEntryPage } from "../../src/pages/files/entry.tsx";
import { renderNotFound } from "../../src/pages/files/not-found.tsx";
import { renderPage } from "../../src/pages/render-page.tsx";
import { toWords } from "../../src/views/translations/interface-words.ts";
import { aBlock, aBody, aFact, aSite } from "../builders.ts";
import { aContext, aTown, germanWords, missing } from "./a-context.ts";

const town = aTown();
const names = toRoutes(town).all.map(({ name }) => name);
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "void-style": "off", "attribute-boolean-style": "off", "long-title": "off", "require-sri": "off" },
});
const draw = (name: string, network = town) => parse(renderPage(aContext(network, name)));
const mainText = (name: string, network = town) =>
  draw(name, network).querySelector("main")?.textContent ?? "";

describe("renderPage", () => {
  it.each(names)(
    "draws %s: valid, one h1, skip link first, way back, source and date, no script",
    async (name) => {
      const html = renderPage(aContext(town, name));
      const root = parse(html);
      const report = await validator.validateString(html);
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
        ),
      ).toEqual([]);
      expect(root.querySelectorAll("h1")).toHaveLength(1);
      expect(root.querySelector("body a")?.getAttribute("href")).toBe("#inhalt");
      expect(root.querySelectorAll("[style]")).toHaveLength(0);
      expect(root.querySelector("main footer")?.textContent).toContain("Januar 2026");
      expect(root.querySelectorAll("script")).toHaveLength(["suche", "offline"].includes(name) ? 1 : 0);
      expect(root.querySelectorAll("nav ol a").length > 0).toBe(name !== "start");
      const ids = root.querySelectorAll("[id]").map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(names)("links on %s lead only to pages, files and fragments that exist", (name) => {
    const routes = toRoutes(town);
    const { path } = aContext(town, name).route;
    const known = new Set([
      ...routes.all.map((route) => route.path),
      "/assets/site.css",
      ...Object.values(aContext(town, name).assets.sheets),
      "/downloads/kopie.zip",
      "/assets/icon.svg",
      "/de/app.webmanifest",
      "/lizenzen.txt",
    ]);
    const root = draw(name);
    for (const element of root.querySelectorAll("a[href], link[href], form[action]")) {
      const href = element.getAttribute("href") ?? element.getAttribute("action") ?? "";
      if (/^https:/.test(href) || /(^|\/)organigramm\.\w+$/.test(href)) continue;
      const url = new URL(href, `https://x.example${path}`);
      expect(known, `${href} on ${path}`).toContain(url.pathname);
      if (url.hash !== "" && url.pathname === path)
        expect(root.querySelector(`[id="${url.hash.slice(1)}"]`)).not.toBeNull();
    }
  });

  it.each([
    ["start", /Was ist das Netzwerk\?.*Wen frage ich\?.*Wie ist es aufgebaut\?/s],
    ["start", /Frage sprache\?/],
    ["start", /Ereignis anfang\./],
    ["wen-frage-ich", /Antwort sonstiges\..*Bitte fragen Sie nach bei: Name von rathaus/s],
    ["rat", /Auch genannt: Beirat/],
    ["rat", /Aufgaben.*Aussage hilft/s],
    ["rat", /Mitglieder.*Name von verein memberOf Name von rat/s],
    ["rat", /Ereignis anfang/],
    ["verein", /Frage sprache\?/],
    ["kreise", /steht für mehrere Stellen.*Heute noch\? Unbekannt/s],
    ["gremien", /Name von rat.*Das ist rat\./s],
    ["heft", /Herausgeber.*Name von rathaus.*Erschienen.*Mai 2024/s],
    ["chronik", /2020.*Ereignis anfang.*Quelle: Stadt, 1\. März 2025/s],
    ["a-z", /Beirat → Name von rat/],
    ["glossar", /Wort.*Erklärung von Wort\./s],
    ["quellen", /Netzseite.*Stadt.*Gelesen: 10\. Januar 2026/s],
    ["lizenzen", /schrift 1\.0: OFL-1\.1/],
    ["weg-eines-anliegens", /Die Stationen in Worten.*Name von rat supportsOnRequest Name von kreise/s],
    ["organigramm", /Name von netzwerk.*Wer wo vertreten ist.*Name von verein memberOf Name von rat/s],
    ["ueber-uns", /Über uns.*Text\./s],
    ["impressum", /Name des Betreibers.*\(erfunden\)/s],
  ] as const)("says on %s %s", (name, pattern) => {
    expect(mainText(name).replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toMatch(pattern);
  });

  it("offers the organigram as a picture, as frames in words for narrow screens, and as files", () => {
    const root = draw("organigramm");
    expect(root.querySelectorAll("svg.dgm-landscape")).toHaveLength(1);
    const names = root.querySelectorAll(".og .og-name a").map((link) => link.textContent);
    expect(names.sort()).toEqual(
      ["kreise", "netzwerk", "rat", "rathaus", "verein"].map((id) => `Name von ${id}`),
    );
    expect(root.querySelectorAll("a[download]").map((link) => link.getAttribute("href"))).toEqual([
      "organigramm.svg",
      "organigramm.mmd",
    ]);
  });

  it("shows every relation of a body, in both directions", () => {
    for (const { id } of town.bodies) {
      const text = mainText(id);
      const { outgoing, incoming } = town.relationsOf(id);
      for (const { sentence } of [...outgoing, ...incoming])
        expect(text, id).toContain(sentence.source.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1"));
    }
  });

  it("carries aliases, search words and kind for the search, shows names only, and keeps the search page out of it", () => {
    const root = draw("rat");
    expect(root.querySelector('meta[data-pagefind-meta="kw[content]"]')?.getAttribute("content")).toBe(
      "Beirat, Ausschuss",
    );
    expect(root.toString().replace(/<meta[^>]*>/g, "")).not.toContain("Ausschuss");
    expect(root.querySelector("main")?.getAttribute("data-pagefind-filter")).toBe("art:board");
    expect(draw("suche").toString()).not.toContain("data-pagefind-body");
  });

  it("marks the present page in the menu", () => {
    expect(draw("organigramm").querySelector("header [aria-current]")?.textContent).toBe("Organigramm");
  });

  it("shows hostile names as text", () => {
    const evil = `"><script>alert(1)</script>`;
    const network = aTown({
      bodies: [aBody("boese", { name: evil, aliases: [evil], facts: [aFact("f", { text: aBlock(evil) })] })],
    });
    for (const name of ["boese", "institutionen", "a-z"]) {
      const root = draw(name, network);
      expect(root.querySelectorAll("script")).toHaveLength(0);
      expect(root.querySelector("main")?.textContent).toContain("alert(1)");
    }
  });
});

describe("operator's details", () => {
  const site = { operator: { ...aSite().operator, name: missing } };

  it("are visibly missing, and every page says it is a preview", () => {
    const network = aTown({ site });
    expect(mainText("impressum", network)).toContain("fehlt – trägt der Betreiber ein");
    expect(draw("start", network).querySelector("header .strip")?.textContent).toContain("Vorschau");
  });

  it("stated, leave no warning", () => {
    expect(draw("start").querySelector("header .strip")).toBeNull();
  });
});

describe("Leichte Sprache and sign language", () => {
  const offer = { url: "https://netz.example.org/leicht/", date: "2026-05", reviewers: "Prüfgruppe" };

  it("are said not to exist yet, in the accessibility statement and nowhere else", () => {
    for (const name of names.filter((one) => one !== "buch"))
      expect(mainText(name).match(/noch nicht vorhanden/g) ?? [], name).toHaveLength(
        name === "barrierefreiheit" ? 2 : 0,
      );
  });

  it("are linked there with day and reviewers once they exist", () => {
    const network = aTown({ site: { accessibility: { easyLanguage: offer, signLanguage: "fehlt" } } });
    const root = draw("barrierefreiheit", network);
    expect(root.querySelector(`main a[href="${offer.url}"]`)).not.toBeNull();
    expect(mainText("barrierefreiheit", network)).toContain("Vom Mai 2026. Geprüft von: Prüfgruppe.");
    expect(mainText("barrierefreiheit", network).match(/noch nicht vorhanden/g)).toHaveLength(1);
  });
});

describe("other languages", () => {
  const network = aTown({ site: { locales: ["de", "ar"] } });

  it("are offered by their own names, in their own direction, for the same page", () => {
    const links = draw("rat", network).querySelectorAll("nav.languages a");
    expect(
      links.map((link) => [
        link.textContent,
        link.getAttribute("lang"),
        link.getAttribute("dir"),
        link.getAttribute("href"),
      ]),
    ).toEqual([
      ["Deutsch", "de", "ltr", "./"],
      ["العربية", "ar", "rtl", "../../../ar/gremien/rat/"],
    ]);
  });

  it("are told to machines by absolute addresses once the site has one", () => {
    const alternates = (changed: typeof network) =>
      draw("rat", changed)
        .querySelectorAll("link[rel=alternate]")
        .map((link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`);
    expect(alternates(network)).toEqual([
      "de https://netz.example.org/de/gremien/rat/",
      "ar https://netz.example.org/ar/gremien/rat/",
      "x-default https://netz.example.org/de/gremien/rat/",
    ]);
    expect(alternates(aTown({ site: { locales: ["de", "ar"], baseUrl: missing } }))).toEqual([]);
  });

  it("have the door as the page for everybody else, which names all start pages in turn", () => {
    const context = aContext(network, "start", "ar");
    const alternates = (html: string) =>
      parse(html)
        .querySelectorAll("link[rel=alternate]")
        .map((link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`);
    const expected = [
      "de https://netz.example.org/de/",
      "ar https://netz.example.org/ar/",
      "x-default https://netz.example.org/",
    ];
    expect(alternates(renderPage(context))).toEqual(expected);
    expect(alternates(renderEntryPage(context))).toEqual(expected);
    expect(alternates(renderEntryPage({ ...context, medium: "disk" }))).toEqual([]);
  });

  it("mark what is still German", () => {
    const root = parse(renderPage(aContext(network, "rat", "ar")));
    expect(root.querySelector("html")?.getAttribute("dir")).toBe("rtl");
    expect(root.querySelector("h1")?.getAttribute("lang")).toBe("de");
    expect(root.querySelector(".lead span")?.getAttribute("lang")).toBe("de");
  });

  it("mark and count in the book what its chapters show", () => {
    const root = parse(renderPage(aContext(network, "buch", "ar")));
    const marks = root.querySelectorAll("main small.tr").length;
    expect(marks).toBeGreaterThan(10);
    expect(root.querySelector(".tr-note")?.textContent).toContain(
      `${marks} Texte stehen nur auf Deutsch da.`,
    );
  });

  it.each([
    ["a word of the page", "rat", "body.contact", 1, 0],
    ["a word of the frame", "rat", "nav.menu", 1, 0],
    ["a word of another page", "rat", "finder.ask", 0, 0],
    ["a word in a drawing", "organigramm", "edge.memberOf", 1, 0],
    ["a word of a legal page", "impressum", "operator.heading", 1, 1],
    ["a word around a legal page", "impressum", "nav.menu", 1, 0],
  ] as const)("count %s that is outdated", (_, name, key, count, warnings) => {
    const context = aContext(network, name, "ar");
    const words = toWords("ar", germanWords, germanWords, new Set([key]));
    const { landscape, portrait } = context.drawing("any");
    const outdatedKeys = new Set(key.startsWith("edge.") ? [key] : []);
    const drawing = () => ({ landscape, portrait, said: { standIns: new Set<string>(), outdatedKeys } });
    const root = parse(renderPage({ ...context, words, drawing }));
    const note = root.querySelector(".tr-note")?.textContent ?? "";
    expect(note.includes("Ein Text ist veraltet")).toBe(count === 1);
    expect(root.querySelectorAll("main strong.tr-binding")).toHaveLength(warnings);
  });

  it.each([
    ["impressum", "outdated", 1],
    ["datenschutz", "outdated", 1],
    ["impressum", "machine", 0],
    ["ueber-uns", "outdated", 0],
  ] as const)("%s, %s: a text that binds warns and leads to the German one", (name, state, warnings) => {
    const context = aContext(network, name, "ar");
    const title = { text: "عنوان", locale: "ar", state: "machine" } as const;
    const parts = [{ html: "<p>نص</p>", locale: "ar", state, count: 1 } as const];
    const root = parse(renderPage({ ...context, prose: () => ({ head: {}, title, parts }) }));
    const found = root.querySelectorAll("main strong.tr-binding");
    expect(found).toHaveLength(warnings);
    for (const warning of found) {
      expect(warning.textContent).toContain("Es gilt nur der deutsche Text.");
      expect(warning.querySelector("a")?.getAttribute("href")).toBe(`../../de/${name}/`);
    }
    expect(root.querySelectorAll("main small.tr")).toHaveLength(state === "outdated" ? 1 - warnings : 0);
  });
});

describe("renderEntryPage", () => {
  it("offers every language and decides for nobody", () => {
    const context = aContext(aTown({ site: { locales: ["de", "uk", "ar"] } }), "start");
    const html = renderEntryPage({ ...context, link: (path) => `.${path}` });
    const links = parse(html).querySelectorAll("main nav a");
    expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      ["./de/", "Deutsch"],
      ["./uk/", "Українська"],
      ["./ar/", "العربية"],
    ]);
    expect(html).not.toMatch(/<script|http-equiv="refresh"/i);
  });
});

describe("renderNotFound", () => {
  it("leads on by absolute links only, because it is shown under any address", () => {
    const context = aContext(town, "start");
    const html = renderNotFound({
      ...context,
      link: (path) => `/pfad${path}`,
      linkTo: (name) => `/pfad/de/${name}/`,
      wordsOf: () => context.words,
    });
    const links = parse(html).querySelectorAll("a[href], link[href], form[action]");
    const hrefs = links.map((link) => link.getAttribute("href") ?? link.getAttribute("action") ?? "");
    expect(hrefs.length).toBeGreaterThan(10);
    for (const href of hrefs) expect(href).toMatch(/^(\/pfad\/|#)/);
    expect(html).not.toContain("data-pagefind-body");
  });
});
