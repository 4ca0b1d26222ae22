import { readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Bundles a script with all modules of this software and the packages most of them use. What is imported later becomes
 * a file of its own.
 * @param root folder of this software
 * @returns the files by path below the folder of bundles, which of them is the script, and everything they were made from
 */
export async function makeBundle(root, name) {
  const folder = join(root, ".cache", "kept", "commands");
  const script = join(root, "scripts", `${name}.ts`);
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [script],
    outdir: join(folder, name),
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: `node${process.versions.node}`,
    minifyWhitespace: true,
    sourcemap: "linked",
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: "silent",
    banner: { js: requireLine },
    plugins: [choosePackages, keepAddresses],
  });
  const found = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint !== undefined && resolve(root, entryPoint) === script,
  );
  if (found === undefined) throw new Error(`esbuild hat für ${name} nichts erzeugt.`);
  const toPath = (file) => relative(folder, resolve(root, file)).replaceAll("\\", "/");
  return {
    entry: toPath(found[0]),
    files: outputFiles.map(({ path, contents }) => [toPath(path), contents]),
    sources: [
      ...Object.keys(metafile.inputs)
        .filter((file) => !file.startsWith("node_modules/"))
        .map((file) => resolve(root, file)),
      // The first of these is written with every installation of packages.
      ...["node_modules/.package-lock.json", "package.json", "tsconfig.json"].map((file) => join(root, file)),
      ...["make-bundle.mjs", "known-bundle.mjs"].map((file) => join(root, "scripts/launch", file)),
    ],
  };
}

/**
 * Packages that become part of a bundle: pure JavaScript, many small files, needed by every command. All others stay
 * where they are installed, and load only when a module that needs them does.
 */
const inside = new Set([
  "fastest-levenshtein",
  "intl-messageformat",
  "libphonenumber-js",
  "markdown-it",
  "preact",
  "preact-render-to-string",
  "punycode.js",
  "unhomoglyph",
  "yaml",
  "zod",
]);

/** Packages in the older form of modules ask for parts of Node by `require`. */
const requireLine =
  'import { createRequire as toRequire } from "node:module"; const require = toRequire(import.meta.url);';

const choosePackages = {
  name: "choose-packages",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const name = path.split("/", path.startsWith("@") ? 2 : 1).join("/");
      const isInside = inside.has(name) || (importer.includes("node_modules") && !isBuiltin(path));
      return kind === "entry-point" || isInside ? undefined : { path, external: true };
    });
  },
};

/** The address of a module, where it stands as code and not inside quotes. */
const address = /(?<!["'`])\bimport\.meta\.url\b(?!["'`])/g;

/** Modules find the files beside them by their own address; in a bundle each keeps the one it has in the checkout. */
const keepAddresses = {
  name: "keep-addresses",
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (text.search(address) < 0) return undefined;
      const contents = text.replace(address, JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};
