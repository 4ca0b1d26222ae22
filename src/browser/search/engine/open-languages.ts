import type { Panel } from "../page/search-field.ts";
import type { LanguageSearch, SearchedLanguages } from "../run-search.ts";
import { createDiskTransports } from "./disk-transport.ts";
import { createEngine } from "./engine.ts";
import { createHttpTransport } from "./http-transport.ts";
import { loadFactory } from "./load-factory.ts";

/** The languages of a search page, each with an engine and a stemmer of its own; nothing is loaded yet. */
export function openLanguages(panel: Panel): SearchedLanguages {
  const { language, secondLanguage, engineUrl, indexUrl, isOnDisk } = panel;
  const transportOf = isOnDisk ? createDiskTransports(indexUrl) : () => createHttpTransport(indexUrl);
  const open = (tag: string): LanguageSearch => ({
    language: tag,
    engine: createEngine({
      loadFactory: () => loadFactory(engineUrl),
      transport: transportOf(tag),
      language: tag,
    }),
  });
  return {
    own: open(language),
    german: secondLanguage === undefined ? undefined : open(secondLanguage),
  };
}
