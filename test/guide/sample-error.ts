import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck } from "../../src/adapters/commands/check-command.ts";
import { buildDay } from "../../src/adapters/terminal/settings.ts";

const file = "_data/working-groups/fachgruppe-wohnen.yaml";

/** Output of `npm run check` for a misspelt source in the second county, as quoted in the guide. */
export async function printSampleError(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "guide-error-"));
  try {
    await cp("test/fixtures/musterkreis", root, { recursive: true });
    const text = await readFile(join(root, file), "utf8");
    await writeFile(join(root, file), text.replace("- satzung\n", "- satzungen\n"));
    const { stdout, stderr, exitCode } = await runCheck(root, [], buildDay());
    if (exitCode !== 1) throw new Error(`the check found no mistake:\n${stdout}`);
    return stderr;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
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
