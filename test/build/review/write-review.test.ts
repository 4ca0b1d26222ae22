import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTree } from "../../../src/adapters/files/read-tree.ts";
import { type ReviewOptions, writeReview } from "../../../src/build/review/write-review.ts";
import type { ChangeReview } from "../../../src/views/review/review.ts";
import { aRepository, commitAll, git } from "../../adapters/a-repository.ts";
import { type SampleName, sampleChanges } from "../../fixtures/sample-changes.ts";

const goldens = new URL("../../fixtures/reviews/", import.meta.url);
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "void-style": "off", "attribute-boolean-style": "off", "long-title": "off", "require-sri": "off" },
});

let folder: string;
let base: string;
let out: string;
beforeAll(async () => {
  folder = await aRepository();
  base = await git(folder, "rev-parse", "HEAD");
  out = await mkdtemp(join(tmpdir(), "reviews-"));
});
afterAll(async () => {
  for (const made of [folder, out]) await rm(made, { recursive: true, force: true });
});

const review = (name: string, options: Partial<ReviewOptions> = {}) =>
  writeReview({ root: folder, outDir: join(out, name), day: "2026-11-25", ...options });
const read = (name: string, file = "review.md") => readFile(join(out, name, file), "utf8");
const withoutHash = (text: string) => text.replaceAll(/\([0-9a-f]{10}\)/g, "(…)");

async function reset(): Promise<void> {
  await git(folder, "reset", "--quiet", "--hard", base);
  await git(folder, "clean", "--quiet", "-fd");
}

describe.each(Object.keys(sampleChanges) as SampleName[])("review of the sample change %s", (name) => {
  let summary: string;
  beforeAll(async () => {
    await reset();
    await sampleChanges[name](folder);
    ({ summary } = await review(name));
  });

  it("says in Markdown what the change does", async () => {
    await expect(withoutHash(await read(name))).toMatchFileSnapshot(join(goldens.pathname, `${name}.md`));
  });

  it("says the same in few lines at the terminal", async () => {
    const lines = withoutHash(summary).split("\n");
    expect(lines[0]).toBe("main (…) → Arbeitsstand");
    const headline = (await read(name)).split("\n").filter((line) => /^- [A-ZÄÖÜ][^*]*: \d/.test(line));
    expect(lines.slice(1, -1).map((line) => line.trim())).toEqual(headline.map((line) => line.slice(2)));
  });

  it("shows the same on a page: valid, every finding, no script, only files beside it", async () => {
    const html = await read(name, "index.html");
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    const root = parse(html);
    const data = JSON.parse(await read(name, "review.json")) as ChangeReview;
    const main = root.querySelector("main")?.textContent ?? "";
    for (const { sentence } of [...data.relations.added, ...data.relations.removed])
      expect(main).toContain(sentence.map(({ text }) => text).join(""));
    expect(root.querySelectorAll("script, [style], style, a[href^=http]")).toHaveLength(0);
    const files = new Set([...(await readTree(join(out, name))).keys()]);
    const needed = root.querySelectorAll("link").map((link) => link.getAttribute("href"));
    expect(needed.length).toBeGreaterThan(2);
    for (const file of needed) expect(files).toContain(file);
  });
});

describe("the same two states", () => {
  it("give the same bytes again, and the same findings from a commit as from the working tree", async () => {
    await reset();
    await sampleChanges.renamed(folder);
    await review("again");
    expect(await readTree(join(out, "again"))).toEqual(await readTree(join(out, "renamed")));
    await review("commit", { base, head: await commitAll(folder) });
    const fromThirdLine = async (name: string) => (await read(name)).split("\n").slice(3);
    expect(await fromThirdLine("commit")).toEqual(await fromThirdLine("renamed"));
  });
});

describe("marks in the organigram", () => {
  it("say in the label what colour and line say, before and after", async () => {
    const page = async (name: SampleName) => parse(await read(name, "index.html"));
    const labels = (root: Awaited<ReturnType<typeof page>>, mark: string) =>
      root
        .querySelectorAll(`.dgm-landscape .m-${mark}`)
        .map((shape) => shape.closest("[aria-label]") ?? shape.parentNode)
        .map((named) => named?.getAttribute("aria-label") ?? named?.textContent);
    expect(labels(await page("new-group"), "added")).toContain("Neu: Arbeitskreis Wohnen");
    const renamed = await page("renamed");
    expect(labels(renamed, "moved")).toEqual([
      "Verschoben und umbenannt: Sozialamt Beispielhausen",
      "Verschoben und umbenannt: Amt für Soziales",
    ]);
    const lists = renamed.querySelectorAll("details li").map((item) => item.textContent.trim());
    expect(lists).toContain("Verschoben und umbenannt: Amt für Soziales");
  });
});

describe("links to a preview", () => {
  it.each([
    [
      "https://vorschau.example.org/pr-7/",
      "https://vorschau.example.org/pr-7/de/arbeitskreise/wohnen/",
      true,
    ],
    // No comment on a host can lead into a folder.
    ["../dist", "../dist/de/arbeitskreise/wohnen/index.html", false],
  ])("at %s lead to its pages", async (site, href, isInComment) => {
    await reset();
    await sampleChanges["new-group"](folder);
    await review("linked", { site });
    expect((await read("linked")).includes(`](<${href}>)`)).toBe(isInComment);
    expect(await read("linked", "index.html")).toContain(`href="${href}"`);
  });

  it.each([
    "javascript:alert(1)",
    "//boese.example",
    "ein ordner",
    "https://name:wort@boese.example",
    "../a>b",
    "",
  ])("are refused at %j", (site) =>
    expect(review("linked", { site })).rejects.toThrow("ist keine Adresse einer Vorschau"),
  );
});

describe("npm run review", () => {
  const script = fileURLToPath(new URL("../../../scripts/review.ts", import.meta.url));
  const call = async (...args: string[]) => {
    const done = await promisify(execFile)(process.execPath, ["--import", "tsx", script, ...args], {
      env: { ...process.env, SITE_ROOT: folder, SOURCE_DATE_EPOCH: "1795564800" },
    }).catch((error: { code: number; stdout: string; stderr: string }) => error);
    return { code: "code" in done ? done.code : 0, said: done.stdout + done.stderr };
  };

  it("ends well when it found differences, with 1 when there was nothing to compare with, with 2 for a wrong call", async () => {
    await reset();
    await sampleChanges.renamed(folder);
    const found = await call("--out", join(out, "script"));
    expect(found).toMatchObject({ code: 0, said: expect.stringContaining("Stellen: 1 umbenannt") });
    expect(await read("script")).toContain("Gerechnet am 25. November 2026.");
    const lost = await call("gibt-es-nicht", "--out", join(out, "script"));
    expect(lost).toMatchObject({
      code: 1,
      said: expect.stringContaining("gibt es in diesem Repository nicht"),
    });
    const wrong = await call("--hilfe");
    expect(wrong).toMatchObject({
      code: 2,
      said: expect.stringContaining("npm run review -- [<früherer Stand>] [<späterer Stand>]"),
    });
  });
});

describe("what cannot be compared", () => {
  it("shows the later side alone when the base does not exist, and says why", async () => {
    await reset();
    const { problem } = await review("alone", { base: "gibt-es-nicht" });
    expect(problem).toContain("Den Stand „gibt-es-nicht“ gibt es in diesem Repository nicht.");
    expect(await read("alone")).toContain("**Achtung:** Den Stand „gibt-es-nicht“");
    expect(await read("alone")).toMatch(/- \d+ Stellen, \d+ Beziehungen, \d+ Seiten/);
    const root = parse(await read("alone", "index.html"));
    expect(root.querySelectorAll("svg.dgm-landscape")).toHaveLength(1);
  });

  it("shows the later side alone when the base has mistakes, names the first, and blames nobody", async () => {
    await reset();
    await writeFile(join(folder, "_data/roles/x.yaml"), "id: x\nname:\n");
    await commitAll(folder);
    await rm(join(folder, "_data/roles/x.yaml"));
    const { problem, isFault } = await review("alone", { base: "HEAD" });
    expect(problem).toMatch(/deshalb wird nichts verglichen: _data\/roles\/x\.yaml:\d+: /);
    expect(isFault).toBe(false);
  });

  it("names the mistakes of the later side instead of an effect", async () => {
    await reset();
    await writeFile(join(folder, "_data/roles/x.yaml"), 'id: x\nname: "X"\n"<b>@alle</b>": "1"\n');
    const { problem, isFault } = await review("wrong");
    expect(isFault).toBe(true);
    expect(problem).toMatch(/^_data\/roles\/x\.yaml:\d+:\d+ {2}/);
    const markdown = await read("wrong");
    expect(markdown).toMatch(/Das lässt sich noch nicht sagen: In den Angaben oder Texten sind \d+ Fehler\./);
    expect(markdown).toMatch(/^- `_data\/roles\/x\.yaml:\d+:\d+` /m);
    expect(markdown).not.toMatch(/<b>|@alle/);
    const html = await read("wrong", "index.html");
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).toContain("<code>_data/roles/x.yaml:");
  });

  it("refuses a wrong call and leaves the last report as it was", async () => {
    await reset();
    await review("kept");
    const before = await readTree(join(out, "kept"));
    await expect(review("kept", { head: "gibt-es-nicht" })).rejects.toThrow(
      "gibt es in diesem Repository nicht",
    );
    expect(await readTree(join(out, "kept"))).toEqual(before);
    expect((await readdir(out)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("tells what the working tree changes, not what came to the base since", async () => {
    await reset();
    await git(folder, "switch", "--quiet", "-C", "neuer");
    await sampleChanges.deleted(folder);
    await commitAll(folder);
    await git(folder, "switch", "--quiet", "main");
    await review("forked", { base: "neuer" });
    expect(await read("forked")).toContain("- Keine Änderung an Angaben und Texten (");
  });

  it("never replaces a folder that holds anything but a report", async () => {
    await reset();
    await mkdir(join(out, "fremd"));
    await cp(join(folder, "_data"), join(out, "fremd"), { recursive: true });
    await expect(review("fremd")).rejects.toThrow("enthält anderes als einen Bericht");
    expect(await readdir(join(out, "fremd"))).toContain("site.yaml");
  });

  it("says so when nothing changed", async () => {
    await reset();
    await review("same");
    expect(await read("same")).toContain("- Keine Änderung an Angaben und Texten (");
    expect(await read("same")).not.toContain("###");
  });
});
