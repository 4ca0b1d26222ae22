import { noCaches } from "../../adapters/cache/caches.ts";
import { sourceLocale } from "../../domain/language/locale.ts";
import type { DrawingPair } from "../../pages/parts/page-context.ts";
import { renderPage } from "../../pages/render-page.tsx";
import { type PagePieces, toPageKey } from "../../views/editors/readability.ts";
import { prepareSite } from "../prepare-site.ts";
import { toPieces } from "./page-pieces.ts";
import { toEditionWithoutFiles, toUndrawn } from "./undrawn-site.ts";

/**
 * What every German page of the site below a root says in words, as its readers get it: without drawings and without
 * the notes on sources, whose titles others have written. Rendered from the facts as they are now; nothing is built.
 * @throws DataErrors when anything editors wrote is wrong
 */
export async function readPageTexts(root: string): Promise<PagePieces[]> {
  const prepared = await prepareSite(
    root,
    async (_, words) => new Map([...words.keys()].map((locale) => [locale, new NoDrawings()])),
    noCaches,
  );
  const edition = toEditionWithoutFiles(prepared);
  return prepared.routes.all
    .filter(({ locale }) => locale === sourceLocale)
    .map((route) => ({
      page: toPageKey(route),
      pieces: toPieces(renderPage(edition.contextOf(route))),
    }));
}

/** Every drawing, empty: the words of pages do not depend on them. */
class NoDrawings extends Map<string, DrawingPair> {
  override get(): DrawingPair {
    return toUndrawn();
  }
}
