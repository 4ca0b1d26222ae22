import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { type Caches, noCaches } from "../cache/caches.ts";
import { findOrMakeFiles } from "../cache/file-set.ts";
import { withRawFileText } from "./raw-file-text.ts";

const SCRIPT = fileURLToPath(new URL("page-script.ts", import.meta.url));

/** Languages of the form's interface to deliver besides English, which is part of its program. */
const locales = new Set(["de", "uk", "ru", "ar", "fa"]);

/** Optional parts of the form that no file here needs: pictures, maps, coloured code, components of other programs. */
const leftOut =
  /^(?:@shikijs\/|svgo\b|exifr\b|leaflet\b|terra-draw|immutable$|\.\/chunks\/(?:heic|webp_enc|react-dom|shiki-engine))/;

/** Fonts of the form: text, fixed-width text, icons. */
const fontFile = /^(?:source-sans-3|noto-mono|material-symbols-outlined)-latin-.*\.woff2$/;

/** The form's program in modules, and its fonts. */
export interface FormProgram {
  /** File the page loads. */
  readonly script: string;
  /** All files by path below the folder of the form. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Bundles the form from its npm package, so that nothing comes from a CDN. @throws errors of esbuild */
export async function buildFormProgram(caches: Caches = noCaches): Promise<FormProgram> {
  const cache = await caches.open("form", [fileURLToPath(import.meta.url), SCRIPT]);
  const { said, files } = await findOrMakeFiles(cache, "", async () => {
    const { script, files } = await makeFormProgram();
    return { said: script, files };
  });
  return { script: said, files };
}

async function makeFormProgram(): Promise<FormProgram> {
  const fonts = await readFonts();
  const { outputFiles } = await build({
    entryPoints: { form: SCRIPT },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2024",
    minify: true,
    charset: "utf8",
    legalComments: "eof",
    logLevel: "silent",
    outdir: "/",
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    write: false,
    plugins: [leaveOut, ownProgram(fonts.map(([path]) => path))],
  });
  const scripts = outputFiles.map(({ path, contents }) => [basename(path), contents] as const);
  const script = scripts.find(([name]) => name.startsWith("form-"))?.[0];
  if (script === undefined) throw new Error("esbuild made no script of the form");
  return { script, files: new Map<string, Uint8Array>([...scripts, ...fonts]) };
}

const leaveOut: Plugin = {
  name: "leave-out",
  setup(esbuild) {
    const nothing = { path: "nothing", namespace: "left-out" };
    esbuild.onResolve({ filter: leftOut }, () => nothing);
    esbuild.onResolve({ filter: /\/locales\/[\w-]+\.json$/ }, ({ path }) =>
      locales.has(basename(path, ".json")) ? undefined : nothing,
    );
    // Missing words are shown in English.
    esbuild.onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "{}", loader: "json" }));
  },
};

/**
 * The program names its fonts twice: its styles request them from a CDN, its code then adds the files of the package.
 * The styles get these files as well, so that nothing is requested. Files are also passed on unchanged.
 */
function ownProgram(files: readonly string[]): Plugin {
  const toOwn = (_: string, name: string, face: string) => {
    const own = files.find((file) => file.startsWith(`assets/${name}-${face}-`));
    if (own === undefined) throw new Error(`the form brings no font ${name} ${face}`);
    return `url(${own})`;
  };
  return {
    name: "own-program",
    setup(esbuild) {
      esbuild.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => ({
        contents: withRawFileText(await readFile(path, "utf8")).replace(
          /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2\)/g,
          toOwn,
        ),
      }));
    },
  };
}

async function readFonts(): Promise<[string, Uint8Array][]> {
  const folder = join(createRequire(import.meta.url).resolve("@sveltia/cms"), "../assets");
  const names = (await readdir(folder)).filter((name) => fontFile.test(name));
  return Promise.all(
    names.map(
      async (name): Promise<[string, Uint8Array]> => [`assets/${name}`, await readFile(join(folder, name))],
    ),
  );
}
