import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HTMLElement, Node } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runTranslations } from "../../src/adapters/commands/translations-command.ts";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { tinyRoot } from "../fixtures/broken-sites.ts";
import { buildSiteFor } from "./build-once.ts";
import { type BuiltPage, readPages } from "./built-pages.ts";

// Adding a language is adding files: Turkish, of which no line of code knows, with three translated texts.

const translated = [
  ["site.yaml", "claim", "Denemeler için küçük bir site."],
  ["departments/sozialamt.yaml", "summary.text", "Sosyal daire para sorularında yardım eder."],
  ["topics/deutsch-lernen.yaml", "question", "Nerede Almanca öğrenebilirim?"],
] as const;

let folder = "";
let pages: readonly BuiltPage[] = [];
let turkish: readonly BuiltPage[] = [];
const change = async (path: string, from: string | RegExp, to: string) => {
  const text = await readFile(join(folder, "site", path), "utf8");
  expect(text).toMatch(from);
  await writeFile(
    join(folder, "site", path),
    text.replace(from, () => to),
  );
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tuerkisch-"));
  const root = join(folder, "site");
  await cp(tinyRoot, root, { recursive: true });
  await runTranslations(root, ["stub", "tr"], "2026-11-25");
  for (const [file, key, text] of translated) {
    const before = `(?<=\\n  ${key.replace(".", "\\.")}:\\n    of: "[^"]*"\\n    text: )""`;
    await change(`_data/translations/tr/${file}`, new RegExp(before), JSON.stringify(text));
  }
  await change("_data/site.yaml", "  - de\n", "  - de\n  - tr\n");
  await change("_data/site.yaml", "baseUrl: fehlt", 'baseUrl: "https://netz.example.org/"');
  await buildSiteFor({ SITE_ROOT: root }, join(folder, "dist"));
  pages = await readPages(join(folder, "dist"));
  turkish = pages.filter(({ path }) => path.startsWith("/tr/"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Texts of a page with the language and direction they are declared to be in. */
function textsOf(root: HTMLElement): { text: string; lang: string; dir: string }[] {
  const texts: { text: string; lang: string; dir: string }[] = [];
  const walk = (node: Node, lang: string, dir: string) => {
    if (node.nodeType === 3) {
      if (/\p{L}/u.test(node.text)) texts.push({ text: node.text.trim(), lang, dir });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    if (/^(?:head|script|code)$/i.test(element.rawTagName ?? "")) return;
    // Lines of a drawing repeat, cut by hyphens, the name beside them; addresses and names of systems are no language.
    if (
      element.getAttribute("aria-hidden") === "true" ||
      (element.getAttribute("dir") === "ltr" && element.rawTagName === "bdi")
    )
      return;
    const [own, turn] = [element.getAttribute("lang") ?? lang, element.getAttribute("dir") ?? dir];
    for (const child of element.childNodes) walk(child, own, turn);
  };
  walk(root, "", "");
  return texts;
}

describe("a language that is only files", () => {
  it("has every page there is in German, in its own language and direction", () => {
    const restOf = (tag: string) =>
      pages
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`/${tag}/`))
        .map((path) => path.slice(3));
    expect(restOf("tr")).toEqual(restOf("de"));
    expect(turkish.length).toBeGreaterThan(20);
    for (const { path, root } of turkish) {
      const html = root.querySelector("html");
      expect([html?.getAttribute("lang"), html?.getAttribute("dir")], path).toEqual(["tr", "ltr"]);
    }
  });

  it("is offered on every page and at the front door by its own name", () => {
    for (const { path, root } of pages) {
      const link = root.querySelector('.languages a[hreflang="tr"]');
      expect([link?.text, link?.getAttribute("lang")], path).toEqual(["Türkçe", "tr"]);
    }
  });

  it("leads from each page to the same in German and back; who speaks neither, from the start to the door, else to German", () => {
    const base = "https://netz.example.org";
    const alternatesOf = ({ root }: BuiltPage) =>
      root
        .querySelectorAll("link[rel=alternate]")
        .map((link) => [link.getAttribute("hreflang") ?? "", link.getAttribute("href") ?? ""]);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    for (const page of turkish) {
      const alternates = alternatesOf(page);
      expect(
        alternates.map(([tag]) => tag),
        page.path,
      ).toEqual(["de", "tr", "x-default"]);
      const german = `${base}${page.path.replace(/^\/tr/, "/de").replace("index.html", "")}`;
      expect(alternates.at(-1)?.[1]).toBe(page.path === "/tr/index.html" ? `${base}/` : german);
      for (const [, href = ""] of alternates) {
        const target = byPath.get(`${href.slice(base.length)}index.html`);
        expect(target && alternatesOf(target), `${page.path} → ${href}`).toEqual(alternates);
      }
    }
  });

  it("says at its start that a program has translated, and how much is German", () => {
    const note = turkish.find(({ path }) => path === "/tr/index.html")?.root.querySelector(".tr-note");
    expect(note?.text).toMatch(
      /Diese Seite hat ein Programm übersetzt\.[\s\S]*\d+ Texte stehen nur auf Deutsch da\./,
    );
  });

  it("says of a page without a translated text that it is not translated", () => {
    const office = turkish.find(({ path }) => path === "/tr/aemter/rathaus/index.html");
    expect(office?.root.querySelector(".tr-note")?.text).toContain("Diese Seite ist noch nicht übersetzt.");
  });

  it("shows each translated text, and nothing else as Turkish but names and dates", async () => {
    const { facts, network } = await loadSite(join(folder, "site"));
    const names = [
      facts.site.value.name,
      facts.site.value.region,
      ...["Türkçe", "Windows (PowerShell)", "macOS", "Linux"],
      ...network.bodies.flatMap(({ name, shortName, aliases, contacts }) => [
        name,
        shortName ?? name,
        ...aliases,
        ...contacts.map(({ value }) => value),
      ]),
      ...network.publications.flatMap(({ title, aliases }) => [title, ...aliases]),
      ...network.glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
      ...network.topics.flatMap(({ words }) => words),
      ...network.sources.flatMap(({ title, publisher }) => [title, publisher]),
      ...Object.values(facts.site.value.operator),
    ].sort((one, other) => other.length - one.length);
    const months = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat("tr", { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, month)),
    );
    const texts = translated.map(([, , text]) => text);
    const found = new Set<string>();
    const seen = new Set<string>();
    for (const { path, root } of turkish)
      for (const { text, lang, dir } of textsOf(root)) {
        if (lang === "de") expect(dir, `${path}: ${text}`).toBe("ltr");
        if (lang !== "tr") continue;
        for (const own of texts) if (text.includes(own)) seen.add(own);
        const rest = [...texts, ...names, ...months].reduce(
          (left, known) => left.replaceAll(known, ""),
          text,
        );
        if (/\p{L}{2}/u.test(rest)) found.add(`${path}: ${text}`);
      }
    expect([...seen].sort()).toEqual([...texts].sort());
    expect([...found]).toEqual([]);
  });

  it("names no region or field in German without saying so", () => {
    for (const { path, root } of turkish)
      for (const element of root.querySelectorAll("[aria-label]"))
        if (
          /^(?:Hauptmenü|Suche|Sprache wählen|Sie sind hier|Weitere Seiten)$/.test(
            element.getAttribute("aria-label") ?? "",
          )
        )
          expect(element.getAttribute("lang"), path).toBe("de");
  });

  it("can be searched by itself", async () => {
    const entry = JSON.parse(await readFile(join(folder, "dist/pagefind/pagefind-entry.json"), "utf8"));
    expect(Object.keys(entry.languages).sort()).toEqual(["de", "tr"]);
    expect(entry.languages.tr.page_count).toBe(entry.languages.de.page_count);
  });

  it("counts as what it is on the page about translations", () => {
    const status = pages.find(({ path }) => path === "/de/stand-der-uebersetzungen/index.html");
    const cells = status?.root.querySelectorAll(".states tr")[1]?.childNodes.map(({ text }) => text) ?? [];
    expect(cells.slice(0, 4)).toEqual(["Türkçe", "–", "3", "–"]);
    expect(Number(cells[4])).toBeGreaterThan(300);
  });
});
