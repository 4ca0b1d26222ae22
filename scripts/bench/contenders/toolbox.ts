import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Folder for everything the benchmark installs and builds; may be deleted at any time. */
export const benchFolder = resolve(".cache/bench");

const own = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/**
 * Installs what is compared, and what draws the plots, exactly as the lock file says, unless that was done before.
 * @returns whether anything was installed
 */
export async function installTools(): Promise<boolean> {
  const lock = await readFile(own("package-lock.json"), "utf8");
  const done = join(benchFolder, "installed.json");
  if ((await readFile(done, "utf8").catch(() => "")) === lock) return false;
  await mkdir(benchFolder, { recursive: true });
  for (const name of ["package.json", "package-lock.json"])
    await copyFile(own(name), join(benchFolder, name));
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await promisify(execFile)("npm", ["ci", ...quiet], {
    cwd: benchFolder,
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "development" },
  });
  await writeFile(done, lock);
  return true;
}

/** Path of a file of an installed package. */
export function toolFile(path: string): string {
  return join(benchFolder, "node_modules", path);
}

/** Versions of the packages that `package.json` beside this folder names. */
export async function readToolVersions(): Promise<Record<string, string>> {
  const { dependencies } = JSON.parse(await readFile(own("package.json"), "utf8"));
  return dependencies;
}
