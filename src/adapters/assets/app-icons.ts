import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AppIcon } from "../../views/offline/web-app-manifest.ts";
import { type Caches, noCaches } from "../cache/caches.ts";
import { findOrMakeFiles } from "../cache/file-set.ts";
import { writeFiles } from "../files/write-files.ts";

const maker = fileURLToPath(new URL("make-app-icons.ts", import.meta.url));

/** Writes the site's icon to `assets/` as PNG in the sizes and shapes of installed apps, named by content. */
export async function writeAppIcons(outDir: string, caches: Caches = noCaches): Promise<AppIcon[]> {
  const svg = await readFile(new URL("../../styles/icon.svg", import.meta.url), "utf8");
  const cache = await caches.open("icons", maker);
  const { said, files } = await findOrMakeFiles(cache, svg, async () => {
    const { makeAppIcons } = await import("./make-app-icons.ts");
    return makeAppIcons(svg);
  });
  await writeFiles(outDir, files);
  return said;
}
