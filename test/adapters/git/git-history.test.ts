import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTranslations } from "../../../src/adapters/commands/translations-command.ts";
import { GitHistory } from "../../../src/adapters/git/git-history.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";

const run = promisify(execFile);
const office = "_data/departments/sozialamt.yaml";
const folded = "_data/network.yaml";
const prose = "content/de/hinweise.md";

let folder = "";
let root = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "verlauf-"));
  root = join(folder, "site");
  await cp(tinyRoot, root, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const git = (...args: string[]) =>
  run("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], { cwd: root });
const commit = async (day: string) => {
  await git("add", "-A");
  // Committed long after it was written: the day of the author counts.
  await git("commit", "-q", "--allow-empty", "-m", day, `--date=${day}T23:30:00+0200`);
};
const change = async (path: string, from: string, to: string) => {
  const text = await readFile(join(root, path), "utf8");
  expect(text).toContain(from);
  await writeFile(join(root, path), text.replace(from, to));
};
const dayOf = (file: string, text: string, at = root) => new GitHistory(at).findChangeDay(file, text);

describe("the day a German text changed", () => {
  beforeEach(async () => {
    await git("init", "-q");
    await commit("2024-01-10");
    await change(office, "hilft bei Geldfragen", "hilft bei Wohnfragen");
    await commit("2025-03-04");
  });
  const now = "Das Sozialamt hilft bei Wohnfragen.";

  it("is that of the commit that brought the text", async () => {
    expect(await dayOf(office, now)).toBe("2025-03-04");
  });

  it("is that of the first commit for a text that never changed", async () => {
    expect(await dayOf(prose, "Was hier steht")).toBe("2024-01-10");
  });

  it("stays the same when other texts of the file, white space, quotes or punctuation change", async () => {
    await change(
      office,
      "Das Sozialamt hilft bei Wohnfragen.",
      ">-\n    Das Sozialamt hilft,\n    bei Wohnfragen",
    );
    await change(office, "id: sozialamt", "# Hinweis\nid: sozialamt");
    await commit("2026-02-01");
    expect(await dayOf(office, now)).toBe("2025-03-04");
  });

  it("is that of its return for a text that was there before", async () => {
    await change(office, "hilft bei Wohnfragen", "hilft bei Geldfragen");
    await commit("2026-05-06");
    expect(await dayOf(office, "Das Sozialamt hilft bei Geldfragen.")).toBe("2026-05-06");
  });

  it("is unknown as long as the text is not committed", async () => {
    await change(office, "hilft bei Wohnfragen", "hilft bei Schulfragen");
    expect(await dayOf(office, "Das Sozialamt hilft bei Schulfragen.")).toBeUndefined();
  });

  it("is unknown where a shallow clone lacks the beginning, known where it does not", async () => {
    await change(prose, "Was hier steht", "Was hier zu lesen ist");
    await commit("2026-06-07");
    const shallow = join(folder, "flach");
    await run("git", ["clone", "-q", "--depth=2", `file://${root}`, shallow]);
    expect(await dayOf(office, now, shallow)).toBeUndefined();
    expect(await dayOf(prose, "Was hier zu lesen ist", shallow)).toBe("2026-06-07");
  });

  it.each([
    ["a file nobody committed", "_data/nirgends.yaml"],
    ["a file outside", "../../etc/passwd"],
    ["a name that looks like an option", "--output=boese"],
  ])("is unknown for %s", async (_, file) => expect(await dayOf(file, now)).toBeUndefined());

  it("is told where the outdated text is listed, and in the JSON", async () => {
    await mkdir(join(root, "_data/translations/tr/departments"), { recursive: true });
    await writeFile(
      join(root, "_data/translations/tr/departments/sozialamt.yaml"),
      'blocks:\n  summary.text:\n    of: "Das Sozialamt hilft bei Geldfragen."\n    text: "Sosyal daire"\n',
    );
    expect(await runTranslations(root, ["list", "tr"], "2026-11-25")).toContain(
      "veraltet seit 4. März 2025: _data/translations/tr/departments/sozialamt.yaml summary.text: Das Sozialamt hilft bei [-Geldfragen-]{+Wohnfragen+}.",
    );
    const { blocks } = JSON.parse(await runTranslations(root, ["json"], "2026-11-25"));
    expect(blocks.filter((block: { changedOn?: string }) => block.changedOn !== undefined)).toMatchObject([
      { file: office, key: "summary.text", locale: "tr", state: "outdated", changedOn: "2025-03-04" },
    ]);
  });
});

describe("without a history", () => {
  it("no day is known, and that is no error", async () => {
    expect(await dayOf(office, "Das Sozialamt hilft bei Geldfragen.")).toBeUndefined();
    expect(await dayOf(folded, "x", join(folder, "gibt-es-nicht"))).toBeUndefined();
  });
});
