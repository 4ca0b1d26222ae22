import { mkdir, readFile, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Step } from "./contender.ts";

const linked = ["src", "scripts", "node_modules", "package.json", ".eleventy.ts", "_data", "content"];

/**
 * Makes a folder in which our own commands run with caches of their own: all else in it are links to this checkout. So a
 * first build is one without any cache, and nobody's caches are touched.
 */
export async function makeCheckout(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of linked) {
    await rm(join(folder, name), { force: true });
    await symlink(resolve(name), join(folder, name));
  }
}

/**
 * A command of `package.json` as a program to be run in such a folder, started in the way that file says.
 * @param script another program to be started in the same way as `scripts/<name>.ts`
 */
export async function toOurStep(
  name: string,
  args: readonly string[],
  { root, checkout, script }: { readonly root: string; readonly checkout: string; readonly script?: string },
): Promise<Step> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const launch = toLaunchWords(scripts[name] ?? "", name, script);
  return {
    file: process.execPath,
    args: [...launch, ...args],
    cwd: checkout,
    // Through the links, the loader would not find the settings of TypeScript.
    env: { SITE_ROOT: root, TSX_TSCONFIG_PATH: resolve("tsconfig.json") },
  };
}

/**
 * Words after `node` of a line of `package.json`, for its own script or for another one that is started alike: both
 * `… scripts/build.ts` and `… run.mjs build` are understood.
 * @param script path from the root, as in {@link toOurStep}
 */
export function toLaunchWords(line: string, name: string, script = `scripts/${name}.ts`): string[] {
  const short = script.replace(/^scripts\/|\.ts$/g, "");
  return line
    .split(" ")
    .slice(1)
    .map((word) => (word === `scripts/${name}.ts` ? script : word === name ? short : word));
}
