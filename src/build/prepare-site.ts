import { readLicences } from "../adapters/assets/package-licences.ts";
import type { Caches } from "../adapters/cache/caches.ts";
import { loadKeptSite } from "../adapters/facts/load-kept-site.ts";
import { withChangeDays } from "../adapters/git/git-history.ts";
import { findDrawingErrors } from "../adapters/prose/prose-drawings.ts";
import { buildDay, lastDay } from "../adapters/terminal/settings.ts";
import { type Locale, sourceLocale } from "../domain/language/locale.ts";
import { DataErrors } from "../domain/mistakes/data-error.ts";
import { toRoutes } from "../domain/network/routes.ts";
import { toOutdatedWords, toTranslationStatus } from "../domain/translations/translation-status.ts";
import { toSheetIds } from "../views/sheets/sheet-places.ts";
import { toWords } from "../views/translations/interface-words.ts";
import { toTranslationReport } from "../views/translations/translation-report.ts";
import type { drawAll } from "./drawings.ts";
import { PreparedSite } from "./prepared-site.ts";

/**
 * Prepares the site below a root. @param draw makes the drawings of every language; who needs no drawings makes none
 * @throws DataErrors when anything editors wrote is wrong
 */
export async function prepareSite(root: string, draw: typeof drawAll, caches: Caches): Promise<PreparedSite> {
  const { facts, network } = await loadKeptSite(root, lastDay(), caches);
  const mistakes = await findDrawingErrors(facts);
  if (mistakes.length > 0) throw new DataErrors(mistakes);
  const licences = await readLicences({ form: network.site.repository !== undefined });
  const source = facts.words.get(sourceLocale) ?? new Map<string, string>();
  const locales = network.site.locales as Locale[];
  const words = new Map(
    locales.map(
      (locale) =>
        [
          locale,
          toWords(locale, facts.words.get(locale) ?? new Map(), source, toOutdatedWords(facts, locale)),
        ] as const,
    ),
  );
  const builtOn = buildDay();
  const drawings = await draw(network, words, builtOn, caches);
  const translations = await withChangeDays(root, toTranslationStatus(facts));
  const translationReport = toTranslationReport(translations, locales);
  const routes = toRoutes(network, toSheetIds(network.on(builtOn)));
  return new PreparedSite({
    facts,
    network,
    routes,
    words,
    drawings,
    licences,
    translationReport,
    builtOn,
  });
}
