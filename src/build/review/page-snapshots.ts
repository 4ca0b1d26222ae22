import { type Locale, sourceLocale } from "../../domain/language/locale.ts";
import type { Facts } from "../../domain/network/facts.ts";
import type { Network } from "../../domain/network/network.ts";
import { type Route, toRoutes } from "../../domain/network/routes.ts";
import { paperPages } from "../../domain/schema/rooms.ts";
import { toTranslationStatus } from "../../domain/translations/translation-status.ts";
import { renderPage } from "../../pages/render-page.tsx";
import type { PageSnapshot } from "../../views/review/page-changes.ts";
import { toSheetIds } from "../../views/sheets/sheet-places.ts";
import { toWords, type Words } from "../../views/translations/interface-words.ts";
import { readText } from "../../views/translations/markup-piece.ts";
import { toTranslationReport } from "../../views/translations/translation-report.ts";
import { toDrawingSources } from "../drawing-orders.ts";
import { PreparedSite } from "../prepared-site.ts";
import { toPieces } from "./page-pieces.ts";
import { toEditionWithoutFiles, toUndrawn } from "./undrawn-site.ts";

/**
 * Every page of a state of the site as text, to be compared: drawn by the code that publishes it, but each drawing is
 * replaced by its source, so that nothing has to be laid out.
 * @param words interface words of every language; both sides of a comparison need the same keys
 * @param day day of the build that pages may name
 */
export function toPageSnapshots(
  facts: Facts,
  network: Network,
  words: ReadonlyMap<Locale, ReadonlyMap<string, string>>,
  day: string,
): PageSnapshot[] {
  const routes = toRoutes(network, toSheetIds(network.on(day)));
  const source = words.get(sourceLocale) ?? new Map<string, string>();
  const locales = network.site.locales as Locale[];
  const spoken = new Map(
    locales.map((locale) => [locale, toWords(locale, words.get(locale) ?? new Map(), source)] as const),
  );
  const drawings = new Map(
    [...spoken].map(([locale, own]) => [
      locale,
      new Map(
        toDrawingSources(network, locale, own, day).map(({ name, source: text }) => [name, toUndrawn(text)]),
      ),
    ]),
  );
  const site = new PreparedSite({
    facts,
    network,
    routes,
    words: spoken,
    drawings,
    licences: [],
    translationReport: toTranslationReport(toTranslationStatus(facts), locales),
    builtOn: day,
  });
  const edition = toEditionWithoutFiles(site);
  // The book repeats all pages; drawing it would take as long as drawing all others.
  return routes.all
    .filter(({ name }) => name !== "buch")
    .map((route) => toSnapshot(route, renderPage(edition.contextOf(route)), toOwnName(route, spoken)));
}

/** Sheets of paper bear the name of the network as heading; their own name tells which is meant. */
function toOwnName({ name, locale }: Route, spoken: ReadonlyMap<Locale, Words>): string | undefined {
  return (paperPages as readonly string[]).includes(name) ? spoken.get(locale)?.(`page.${name}`) : undefined;
}

function toSnapshot({ name, locale, path }: Route, html: string, title = toTitle(html)): PageSnapshot {
  const start = html.indexOf("<main");
  const end = html.lastIndexOf("</main>");
  const main = html.slice(start, end);
  return {
    name,
    locale,
    path,
    title,
    main,
    frame: html.slice(0, start) + html.slice(end),
    links: locale === sourceLocale ? toLinks(main, path) : [],
    pieces: locale === sourceLocale ? toPieces(html) : [],
  };
}

/** The heading of a page; the renderer closes it and escapes what is inside. */
function toTitle(html: string): string {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "";
  return readText(heading.replace(/<[^>]*>/g, "").replaceAll("\u00AD", ""));
}

/** Paths below the site's root a page leads to. */
function toLinks(main: string, path: string): string[] {
  const origin = "https://site.invalid";
  const found = [...main.matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => {
    const reference = href.replaceAll("&amp;", "&");
    return URL.canParse(reference, origin + path) ? new URL(reference, origin + path) : undefined;
  });
  return [...new Set(found.flatMap((url) => (url?.origin === origin ? [url.pathname + url.hash] : [])))];
}
