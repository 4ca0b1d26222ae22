import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { renderMarkdown } from "../../../src/adapters/prose/render-markdown.ts";
import { renderError } from "../../../src/domain/mistakes/data-error.ts";
import {
  brokenCases,
  brokenFolder,
  copyBroken,
  madeWhenTried,
  tinyRoot,
} from "../../fixtures/broken-sites.ts";
import { siteErrors } from "../site-errors.ts";

const made: string[] = [];
afterEach(async () => {
  for (const root of made.splice(0)) await rm(root, { recursive: true, force: true });
});

/** A copy of the small site with some files changed. */
async function aSite(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "site-"));
  made.push(root);
  await cp(tinyRoot, root, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

const readTiny = (file: string) => readFile(join(tinyRoot, file), "utf8");
const hinweise = "content/de/hinweise.md";
const sozialamt = "_data/departments/sozialamt.yaml";

describe("loadSite", () => {
  it("joins facts, prose and words into one network", async () => {
    const { facts, network } = await loadSite(tinyRoot);
    expect(network.bodies.map(({ id }) => id)).toEqual([
      "sprache",
      "beirat",
      "netzwerk",
      "rathaus",
      "sozialamt",
      "vermittlung",
    ]);
    expect(network.relations).toHaveLength(8);
    expect(
      [network.topics, network.publications, network.timeline, network.glossary].map((list) => list.length),
    ).toEqual([1, 1, 1, 1]);
    expect(network.prose.map(({ file }) => file)).toEqual([hinweise, "content/de/start.md"]);
    expect(facts).not.toHaveProperty("unread");
  });

  it("gives a site without words of its own the words of this software", async () => {
    const { facts } = await loadSite(tinyRoot);
    const own = (await loadSite(".")).facts;
    expect(facts.words.get("de")).toEqual(own.words.get("de"));
  });

  it("lets a site replace single words, and leaves the rest", async () => {
    const { facts } = await loadSite(
      await aSite({ "_data/i18n/de.yaml": 'words:\n  room.aemter:\n    text: "Häuser"\n' }),
    );
    expect(facts.words.get("de")?.get("room.aemter")).toBe("Häuser");
    expect(facts.words.get("de")?.get("room.gremien")).toBe("Gremien");
  });

  it.each([
    [
      "Windows line ends",
      {
        [sozialamt]: async () => (await readTiny(sozialamt)).replaceAll("\n", "\r\n"),
        [hinweise]: async () => (await readTiny(hinweise)).replaceAll("\n", "\r\n"),
      },
    ],
    [
      "other order and remarks",
      {
        [sozialamt]: async () =>
          `# oben\n${(await readTiny(sozialamt)).replace(/^id: .+\n/m, "").replace(/^name: .+\n/m, "")}\n# unten\nname: "Sozialamt Beispielhausen"\nid: sozialamt\n`,
      },
    ],
    ["text without quotes", { [sozialamt]: async () => (await readTiny(sozialamt)).replaceAll('"', "") }],
  ])("makes the same network of %s", async (_, changes) => {
    const files: Record<string, string> = {};
    for (const [file, change] of Object.entries(changes)) files[file] = await change();
    const [one, other] = await Promise.all([loadSite(tinyRoot), loadSite(await aSite(files))]);
    expect(other.network.bodies).toEqual(one.network.bodies);
    expect(other.network.relations).toEqual(one.network.relations);
    expect(other.network.prose.map(({ markdown }) => markdown)).toEqual(
      one.network.prose.map(({ markdown }) => markdown),
    );
  });

  it("takes HTML in prose that is marked as program text as text", async () => {
    const { network } = await loadSite(
      await aSite({ [hinweise]: "---\ntitle: H\n---\n\n`<script>alert(1)</script>`\n" }),
    );
    const prose = network.findProse("hinweise");
    expect(renderMarkdown(prose?.markdown ?? "", () => undefined)).toBe(
      "<p><code>&lt;script&gt;alert(1)&lt;/script&gt;</code></p>\n",
    );
  });

  it("hands drawings in prose on, drawn or not, with the line they stand on", async () => {
    const text = "---\ntitle: H\n---\n\n```mermaid\nunsinn\n```\n";
    const { network } = await loadSite(await aSite({ [hinweise]: text }));
    expect(network.findProse("hinweise")?.diagrams).toEqual([
      { id: `${hinweise}#1`, source: "unsinn\n", line: 6 },
    ]);
  });

  it("runs nothing an editor wrote", async () => {
    const root = await aSite({
      "_data/evil.js": "globalThis.evil = true;",
      "_data/evil.ts": "globalThis.evil = true;",
      "content/de/evil.11ty.js": "globalThis.evil = true;",
      [hinweise]: "---js\nglobalThis.evil = true\n---\n",
    });
    expect((await siteErrors(root)).map(({ file }) => file)).toEqual([
      "_data/evil.js",
      "_data/evil.ts",
      "content/de/evil.11ty.js",
      hinweise,
    ]);
    expect(globalThis).not.toHaveProperty("evil");
  });
});

const line = /^(content|_data)[^:\n]*:[1-9]\d*:[1-9]\d* {2}[A-ZÄÖÜ„][^\n]*[.?!] [A-ZÄÖÜ„][^\n]*[.?]$/;

describe("a broken site", () => {
  it("comes in at least eighty golden cases, each with its expected lines", () => {
    expect(brokenCases.length).toBeGreaterThanOrEqual(80);
    for (const name of [...brokenCases, ...madeWhenTried])
      expect([name, existsSync(join(brokenFolder, name, "expected.txt"))]).toEqual([name, true]);
  });

  it.each(brokenCases)("%s", async (name) => {
    const root = await copyBroken(name);
    made.push(root);
    const errors = await siteErrors(root, "2026-12-01");
    const expected = await readFile(join(brokenFolder, name, "expected.txt"), "utf8");
    expect(errors.map((error) => `${renderError(error)}\n`).join("")).toBe(expected);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, remedy } of errors) {
      expect(message).toMatch(/^[A-ZÄÖÜ„].*[.]$/);
      expect(remedy).toMatch(/^[A-ZÄÖÜ„].*[.?]$/);
    }
  });

  it("is told in lines of one form: place, cause, remedy", async () => {
    for (const name of brokenCases) {
      const text = await readFile(join(brokenFolder, name, "expected.txt"), "utf8");
      const lines = text.trimEnd().split("\n");
      for (const found of lines) expect(found).toMatch(line);
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  it("tells the mistakes of every file in one run, sorted, and none that only follow from another", async () => {
    const lines = (await readFile(join(brokenFolder, "many-at-once/expected.txt"), "utf8"))
      .trimEnd()
      .split("\n");
    const files = lines.map((found) => found.split(":")[0]);
    expect(new Set(files).size).toBeGreaterThanOrEqual(8);
    expect(files).toEqual([...files].sort());
  });
});
