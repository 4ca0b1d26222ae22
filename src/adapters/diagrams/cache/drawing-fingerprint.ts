import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { FontFace } from "../text/font-faces.ts";
import { readManifests } from "./package-manifests.ts";

const drawingEntry = fileURLToPath(new URL("../draw-worker.ts", import.meta.url));

/**
 * A hash of everything a drawing depends on besides its request: the code of every module the drawing thread imports,
 * in whatever folder, the packages among them with all of their own, the fonts, and Node itself. Comments and types
 * do not count, since they cannot change a drawing.
 * @param entry path of the module the drawing thread starts with
 * @throws where a module, a package or a font is missing
 */
export async function toDrawingFingerprint(
  faces: readonly FontFace[],
  entry: string = drawingEntry,
): Promise<string> {
  const [{ code, packages }, fonts] = await Promise.all([
    bundle(entry),
    Promise.all(faces.map(({ file }) => readFile(file))),
  ]);
  const manifests = await readManifests(packages, entry);
  const parts = [
    process.version,
    code,
    ...manifests,
    ...fonts,
    JSON.stringify(faces.map(({ weight, ranges }) => [weight, ranges])),
  ];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}

/** All code of the checkout that an entry imports as one text, and the packages it imports, by the import graph. */
async function bundle(entry: string): Promise<{ code: string; packages: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    minifyWhitespace: true,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild hat für ${entry} nichts erzeugt.`);
  return { code: output.text, packages: imports.map(({ path }) => path) };
}
