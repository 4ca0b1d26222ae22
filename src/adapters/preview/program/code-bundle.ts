import { createHash } from "node:crypto";
import { mkdir, readFile, rename, utimes, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildContext, context, formatMessages, type PluginBuild } from "esbuild";

/** Our modules as one module, made again after each change of one. */
export interface CodeBundle {
  /**
   * Address of a module with the code as it stands on the disk; of a fresh one each time.
   * @throws CodeErrors where it cannot be read
   */
  make(): Promise<string>;
  close(): Promise<void>;
}

/** Mistakes in our modules, each with its file and line. */
export class CodeErrors extends Error {}

/**
 * Opens the code that an entry imports. One module loads five times as fast as six hundred, and can be loaded again:
 * modules that Node once imported stay old.
 * @param entry path of a module of ours
 * @param folder where the code is written; its packages are found wherever it lies
 */
export async function openCodeBundle(entry: string, folder: string): Promise<CodeBundle> {
  let bundler: BuildContext | undefined;
  let number = 0;
  return {
    make: async () => {
      bundler ??= await openBundler(entry, folder);
      const text = await rebuild(bundler);
      const name = createHash("sha256").update(text).digest("hex").slice(0, 16);
      const file = join(folder, `${name}.mjs`);
      await mkdir(folder, { recursive: true });
      const now = new Date();
      // Kept under the name of its content, so that Node finds what it compiled in an earlier run.
      await utimes(file, now, now).catch(() => writeByRename(file, text));
      number += 1;
      return pathToFileURL(file).href + (number === 1 ? "" : `?${number}`);
    },
    close: async () => bundler?.dispose(),
  };
}

function openBundler(entry: string, folder: string): Promise<BuildContext> {
  return context({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
    sourcesContent: false,
    banner: {
      js: `import { resolveHere } from ${JSON.stringify(new URL("resolve-here.ts", import.meta.url).href)};`,
    },
    write: false,
    // Where it will lie: places in reports are relative to it.
    outdir: resolve(folder),
    logLevel: "silent",
    plugins: [{ name: "places", setup: keepPlaces }],
  });
}

/** Lets each module find the files beside it, and packages, although its code moves elsewhere. */
function keepPlaces(build: PluginBuild): void {
  build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
    kind === "entry-point" || path.startsWith("node:")
      ? undefined
      : { path: import.meta.resolve(path), external: true },
  );
  build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
    const text = await readFile(path, "utf8");
    if (!text.includes("import.meta.")) return undefined;
    const place = JSON.stringify(pathToFileURL(path).href);
    return {
      contents: text
        .replace(/(?<!")\bimport\.meta\.url\b/g, place)
        .replace(/\bimport\.meta\.resolve\b/g, "resolveHere"),
      loader: path.endsWith("x") ? "tsx" : "ts",
    };
  });
}

async function rebuild(bundler: BuildContext): Promise<string> {
  try {
    const { outputFiles } = await bundler.rebuild();
    return outputFiles?.[0]?.text ?? "";
  } catch (error) {
    const { errors } = error as { errors?: Parameters<typeof formatMessages>[0] };
    if (errors === undefined) throw error;
    const told = await formatMessages(errors, { kind: "error", color: false });
    throw new CodeErrors(`Der Code lässt sich nicht lesen:\n${told.join("\n").trim()}`);
  }
}

/** Writes a file that another preview may be about to load. */
async function writeByRename(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  await writeFile(draft, text);
  await rename(draft, file);
}
