import { resolve } from "node:path";
import { build } from "esbuild";
import { toContentHash } from "./content-hash.ts";
import { readManifests } from "./package-manifests.ts";

/** A hash of code, and the files it was taken from. */
export interface CodeFingerprint {
  readonly fingerprint: string;
  /** Absolute paths of all modules and of the `package.json` of all packages. */
  readonly files: readonly string[];
}

/**
 * A hash of everything a value depends on that is made by code: all modules some entries import, in whatever folder, the
 * packages among them with all of their own, and Node itself. Comments and types do not count, since they change no value.
 * @param entries paths of modules, at least one
 * @throws where a module or a package is missing
 */
export async function toCodeFingerprint(entries: readonly string[]): Promise<CodeFingerprint> {
  const { outputFiles, metafile } = await build({
    entryPoints: [...entries],
    outdir: ".",
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    minifyWhitespace: true,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const packages = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const manifests = await readManifests(packages, entries[0] ?? "");
  const code = outputFiles.map(({ contents }) => contents);
  return {
    fingerprint: toContentHash(process.version, ...code, ...manifests.map(({ content }) => content)),
    files: [
      ...Object.keys(metafile.inputs).map((file) => resolve(file)),
      ...manifests.map(({ file }) => file),
    ],
  };
}
