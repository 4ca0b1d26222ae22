import { fileURLToPath } from "node:url";
import { type Caches, noCaches } from "../cache/caches.ts";
import { findOrMakeFiles } from "../cache/file-set.ts";
import { writeFiles } from "../files/write-files.ts";
import type { SheetName } from "./sheets.ts";
import { listStyleSources } from "./sources.ts";

/** Paths of the written stylesheets, fonts and icon, below the site's root. */
export interface StylesheetFiles {
  readonly stylesheet: string;
  /** Stylesheets that only some pages or printers need. */
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly icon: string;
  readonly fonts: readonly string[];
}

const maker = fileURLToPath(new URL("make-stylesheet.ts", import.meta.url));

/**
 * Writes the one stylesheet of the site with its fonts and icon below `<outDir>/assets/`, each named by its content:
 * KERN without what is unused, mirrored by logical properties, themed by the visitor's system, plus our own layers.
 * The same sources give the same bytes. @throws when a layer is missing, does not parse, or uses an unknown token
 */
export async function buildStylesheet(options: {
  readonly outDir: string;
  /** Rendered pages whose KERN classes must be kept besides those the sources name. */
  readonly markupSample: string;
  readonly caches?: Caches;
}): Promise<StylesheetFiles> {
  const { outDir, markupSample, caches = noCaches } = options;
  const cache = await caches.open("styles", maker, await listStyleSources());
  const { said, files } = await findOrMakeFiles(cache, markupSample, async () => {
    const { makeStylesheet } = await import("./make-stylesheet.ts");
    return makeStylesheet(markupSample);
  });
  await writeFiles(outDir, files);
  return said;
}
