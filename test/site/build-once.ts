import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the real site, built for this run of the tests; its portable copy is `<siteFolder>-offline`. */
    readonly siteFolder: string;
    /** Folder of the fictitious second county's site. */
    readonly secondSiteFolder: string;
  }
}

/**
 * Builds the real site and the second county's site once, by the same command people use. Not needed if only tests that
 * use no built site are named on the command line.
 */
export default async function buildOnce(project: TestProject): Promise<void> {
  project.provide("siteFolder", ".cache/test-site");
  project.provide("secondSiteFolder", ".cache/test-musterkreis");
  if (!(await isSiteNeeded(project))) return;
  await Promise.all([
    buildSiteFor({}, ".cache/test-site"),
    buildSiteFor(secondSite, ".cache/test-musterkreis"),
  ]);
}

/** Folders in which any test may use a built site, through shared modules. */
const lookers = /(?:^|\/)test\/(?:browser|site|hostile)\//;

async function isSiteNeeded(project: TestProject): Promise<boolean> {
  const named = process.argv.slice(3);
  // A word behind an option may be its value.
  if (named.length === 0 || named.some((word) => word.startsWith("-"))) return true;
  const { testFiles } = await project.globTestFiles(named);
  const needs = await Promise.all(
    testFiles.map(async (file) => lookers.test(file) || /siteFolder/i.test(await readFile(file, "utf8"))),
  );
  return needs.includes(true);
}

/** Settings that build the fictitious second county. */
export const secondSite = { SITE_ROOT: "test/fixtures/musterkreis" };

/** Day of all builds of the tests, in seconds (`SOURCE_DATE_EPOCH`): a run may continue past midnight. */
export const dayOfTests = "1795392000";

/** Runs the build command with these settings. Rejects with its output if it fails. */
export function buildSiteFor(settings: Record<string, string>, outDir: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/build.ts", "--out", outDir], {
      env: { ...process.env, SOURCE_DATE_EPOCH: dayOfTests, ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (code) =>
      code === 0 ? done() : fail(new Error(`build of ${outDir} failed:\n${output}`)),
    );
  });
}
