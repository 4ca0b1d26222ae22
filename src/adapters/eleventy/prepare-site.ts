import { DataErrors } from "../../domain/data-error.ts";
import { type Locale, sourceLocale } from "../../domain/locale.ts";
import { toRoutes } from "../../domain/routes.ts";
import { toOutdatedWords, toTranslationStatus } from "../../domain/translation-status.ts";
import { toTranslationReport } from "../../views/translation-report.ts";
import { toWords } from "../../views/words.ts";
import { withChangeDays } from "../git-history.ts";
import { readLicences } from "../licences.ts";
import { loadSite } from "../load-site.ts";
import { findDrawingErrors } from "../prose-drawings.ts";
import { buildDay, lastDay, siteRoot } from "../settings.ts";
import { drawAll } from "./drawings.ts";
import { PreparedSite } from "./prepared-site.ts";

let prepared: Promise<PreparedSite> | undefined;

/**
 * The site below the configured root, prepared once per process.
 * @throws DataErrors when anything editors wrote is wrong
 */
export function preparedSite(): Promise<PreparedSite> {
  prepared ??= prepareSite(siteRoot(), drawAll);
  return prepared;
}

/**
 * Prepares the site below a root. @param draw makes the drawings of every language; who needs no drawings makes none
 * @throws DataErrors when anything editors wrote is wrong
 */
export async function prepareSite(root: string, draw: typeof drawAll): Promise<PreparedSite> {
  const { facts, network } = await loadSite(root, lastDay());
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
  const drawings = await draw(network, words, builtOn);
  const translations = await withChangeDays(root, toTranslationStatus(facts));
  const translationReport = toTranslationReport(translations, locales);
  const routes = toRoutes(network);
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
