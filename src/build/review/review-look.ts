import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toHash } from "../../adapters/stylesheet/data-files.ts";
import { buildStylesheet } from "../../adapters/stylesheet/stylesheet.ts";
import type { ReviewLook } from "../../pages/review/review-frame.tsx";

/** Writes styles, fonts and icon of the site beside a report, and the report's own marks; tells where they are. */
export async function writeReviewLook(folder: string): Promise<ReviewLook> {
  const look = await buildStylesheet({ outDir: folder, markupSample: "" });
  for (const sheet of Object.values(look.sheets)) await rm(join(folder, sheet));
  const marks = await readFile(new URL("../../styles/review.css", import.meta.url));
  const name = `assets/review.${toHash(marks)}.css`;
  await writeFile(join(folder, name), marks);
  return { stylesheets: [look.stylesheet.slice(1), name], icon: look.icon.slice(1) };
}
