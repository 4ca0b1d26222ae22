import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { toCodeFingerprint } from "../../cache/code-fingerprint.ts";
import { toContentHash } from "../../cache/content-hash.ts";
import type { FontFace } from "../text/font-faces.ts";

const drawingEntry = fileURLToPath(new URL("../draw-worker.ts", import.meta.url));

/**
 * A hash of everything a drawing depends on besides its request: the code the drawing thread imports, with its packages
 * and Node (adapters/cache/README.md), and the fonts.
 * @param entry path of the module the drawing thread starts with
 * @throws where a module, a package or a font is missing
 */
export async function toDrawingFingerprint(
  faces: readonly FontFace[],
  entry: string = drawingEntry,
): Promise<string> {
  const [{ fingerprint }, fonts] = await Promise.all([
    toCodeFingerprint(entry),
    Promise.all(faces.map(({ file }) => readFile(file))),
  ]);
  const places = JSON.stringify(faces.map(({ weight, ranges }) => [weight, ranges]));
  return toContentHash(fingerprint, ...fonts, places);
}
