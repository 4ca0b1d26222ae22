import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const file = "_data/working-groups/fachgruppe-wohnen.yaml";

/** Output of `npm run check` for a misspelt source in the second county, as quoted in the guide. */
export async function printSampleError(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "guide-error-"));
  try {
    await cp("test/fixtures/musterkreis", root, { recursive: true });
    const text = await readFile(join(root, file), "utf8");
    await writeFile(join(root, file), text.replace("- satzung\n", "- satzungen\n"));
    return await runCheck(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Runs the command on a folder. @returns its errors; rejects if there are none */
export function runCheck(root: string): Promise<string> {
  return new Promise((done, fail) => {
    const env = { ...process.env, SITE_ROOT: root };
    execFile(process.execPath, ["--import", "tsx", "scripts/check.ts"], { env }, (error, out, problems) =>
      error ? done(problems) : fail(new Error(out)),
    );
  });
}

const place = /(<!-- fehler[^>]*-->\n```text\n)[\s\S]*?(?=```\n)/;

/**
 * The guide with that error inserted.
 * @throws if the guide has no place for it
 */
export function withSampleError(guide: string, error: string): string {
  if (!place.test(guide)) throw new Error("CONTRIBUTING.md has no place for the sample error");
  return guide.replace(place, (_, before: string) => `${before}${error.trimEnd()}\n`);
}
