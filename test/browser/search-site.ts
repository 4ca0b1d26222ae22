import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { writeBrowserBundles } from "../../src/adapters/assets/browser-bundle.ts";
import { writeSearchIndex } from "../../src/adapters/search/pagefind-index.ts";
import type { Locale } from "../../src/domain/language/locale.ts";
import { SearchForm } from "../../src/ui/components/page/search-form.tsx";
import { SearchPanel } from "../../src/ui/components/page/search-panel.tsx";
import { toSearchFormWords, toSearchWords } from "../../src/views/search/search-words.ts";
import { toWords } from "../../src/views/translations/interface-words.ts";
import { toIndexedPages } from "./county-pages.ts";
import { germanSearchMessages } from "./german-words.ts";
import { languagePages, stubRecords } from "./languages-pages.ts";

const kinds = [
  { value: "stelle", label: "Stellen im Landratsamt" },
  { value: "einrichtung", label: "Einrichtungen" },
  { value: "arbeitskreis", label: "Arbeitskreise" },
  { value: "bericht", label: "Berichte" },
];

/** Questions as records of the index; none of their words occurs in another test's query. */
const questions = [
  ["klinik", "Wie finde ich eine Klinik?", "Klinik, Notaufnahme"],
  ["wohnen", "Wo werde ich wohnen?", "Wohnung, Miete"],
].map(([id, title = "", kw = ""]) => ({
  url: `/de/fragen/#${id}`,
  language: "de",
  content: title,
  meta: { title, kw },
}));

/**
 * Writes a small finished website with search into an empty folder. Pages in other languages are searched from
 * `/uk/suche/`, whose own words are German ones.
 */
export async function writeSearchSite(folder: string): Promise<void> {
  const words = toWords("de", germanSearchMessages, new Map());
  const pages = toIndexedPages();
  for (const { url, html } of pages) await writePage(folder, url, html);
  const bundles = await writeBrowserBundles(join(folder, "assets"));
  await writeSearchIndex({
    pages: [...pages, ...languagePages],
    records: [...stubRecords, ...questions],
    outDir: join(folder, "pagefind"),
  });
  await cp(
    fileURLToPath(new URL("../../src/styles/search.css", import.meta.url)),
    join(folder, "search.css"),
  );
  await writeFile(join(folder, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
  const panel = (locale: Locale, secondLanguage?: Locale) =>
    h(SearchPanel, {
      words: toSearchWords(words, locale, "web"),
      ways: {
        finder: { href: "../fragen/", text: "Wen frage ich?" },
        questions: [
          { href: "../fragen/#klinik", text: "Wie finde ich eine Klinik?", words: "Klinik Notaufnahme" },
          { href: "../fragen/#wohnen", text: "Wo werde ich wohnen?", words: "Wohnung Miete" },
        ],
        desk: { href: "../landratsamt/", text: "Landratsamt" },
      },
      assets: {
        script: `../../assets/${bundles.get("search")}`,
        engine: `../../assets/${bundles.get("search-engine")}`,
        indexPath: "../../pagefind/",
        root: "../../",
      },
      locale,
      secondLanguage,
      azHref: "../a-z/",
      action: "./",
      medium: "web" as const,
      filters: kinds,
    });
  const form = h(SearchForm, { action: "suche/", words: toSearchFormWords(words), id: "header-search" });
  const search = (content: ReturnType<typeof panel>) => `<h1>Suche</h1>${renderToString(content)}`;
  await writePage(folder, "/de/suche/", toDocument("Suche", search(panel("de"))));
  await writePage(folder, "/uk/suche/", toDocument("Suche", search(panel("uk", "de")), "../../", "uk"));
  await writePage(folder, "/de/", toDocument("Start", renderToString(form), "../"));
  await writePage(folder, "/de/a-z/", toDocument("A–Z", "<h1>A–Z</h1>"));
}

async function writePage(folder: string, url: string, html: string): Promise<void> {
  const file = join(folder, url, "index.html");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

function toDocument(title: string, content: string, root = "../../", lang = "de"): string {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="${root}icon.svg">
<link rel="stylesheet" href="${root}search.css"></head><body>${languages(lang)}<main>${content}</main></body></html>`;
}

/** The choice of languages, as in the frame of every page. */
function languages(lang: string): string {
  return lang === "de"
    ? '<nav aria-label="Sprache"><a href="../../uk/suche/" hreflang="uk" lang="uk">Українська</a></nav>'
    : "";
}
