import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchTestChromium } from "../browser/short-visits.ts";
import { listFiles } from "../site/built-pages.ts";
import { hostileCases, inertCases } from "./cases.ts";
import { findLiveParts, type PageSource } from "./find-live-parts.ts";
import { canaryVariable, type HostileCase, makeHostileSite } from "./hostile-case.ts";

// Everything that ends as text is built at once into one real site; then some of the worst is tried over it.

let folder = "";
const at = (...parts: string[]) => join(folder, ...parts);

function build(cases: readonly HostileCase[]) {
  const root = makeHostileSite(cases, at("sites"));
  const result = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/build.ts", "--out", at("out", "dist")],
    {
      encoding: "utf8",
      // Time and memory here only end what hangs or grows; how much a case takes is measured by a script.
      timeout: 150_000,
      env: {
        ...process.env,
        NODE_OPTIONS: "--max-old-space-size=2000",
        SITE_ROOT: root,
        TMPDIR: at("tmp"),
        [canaryVariable]: at("canary"),
      },
    },
  );
  rmSync(root, { recursive: true });
  return { status: result.status, said: `${result.stdout}${result.stderr}` };
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await listFiles(at("out"))) hash.update(file).update(readFileSync(at("out", file)));
  return hash.digest("hex");
}

/** Everything there is in the folders around the output, but not in it. */
function around(): string[] {
  return [...readdirSync(folder), ...readdirSync(at("out")), ...readdirSync(at("sites"))].sort();
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hostile-build-"));
  for (const name of ["out", "sites", "tmp"]) mkdirSync(at(name));
  const { status, said } = build(inertCases);
  expect(status, said).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a site full of hostile texts", () => {
  it("is written into its folder and nowhere else, and nothing of it ran", () => {
    expect(around()).toEqual(["dist", "dist-offline", "out", "sites", "tmp"]);
  });

  it.each(["dist", "dist-offline"])("holds them in %s as text, to a real browser's parser", async (name) => {
    const files = (await listFiles(at("out", name))).filter((file) => /\.(html|svg)$/.test(file));
    expect(files.length).toBeGreaterThan(inertCases.length);
    const browser = await launchTestChromium();
    try {
      const page = await browser.newPage();
      for (const file of files) {
        const source = readFileSync(at("out", name, file), "utf8");
        const type = file.endsWith(".svg") ? "image/svg+xml" : "text/html";
        expect(await page.evaluate(findLiveParts, { source, type } as PageSource), file).toEqual([]);
      }
      const live = '<p onclick="x"><a href="javascript:x">x</a><script>x</script><img src=//boese.example>';
      expect(
        await page.evaluate(findLiveParts, { source: live, type: "text/html" } as PageSource),
      ).toHaveLength(4);
    } finally {
      await browser.close();
    }
  });

  it("shows a template as it was typed", async () => {
    const pages = (await listFiles(at("out", "dist"))).filter((file) => file.endsWith(".html"));
    const all = pages.map((file) => readFileSync(at("out", "dist", file), "utf8")).join("");
    expect(all).toContain("{{ 7 * 7 }} {{{ 7 * 7 }}}");
    expect(all).not.toContain("root:x:0:");
  });
});

const worst = (
  [
    ["a program as front matter", "---js"],
    ["files a generator runs", "ID.11tydata.js"],
    ["ways out of the output folder", "permalink: ../../x.html"],
    ["ways out of the output folder", "../../x"],
    ["keys into every object", "__proto__: { fremd: 1 }"],
    ["bombs of YAML", "a: &a [x,x"],
    ["links to other files", "content/de/x.md → /etc/passwd"],
    ["links to other files", "content → /etc"],
    ["addresses that run or lead astray", "../../geheim"],
    ["tags of YAML", "!!js/function"],
  ] as const
).map(([kind, start]) => {
  const found = hostileCases[kind]?.find(({ title }) => title.startsWith(start));
  if (!found) throw new Error(`No case of ${kind}: ${start}`);
  return [kind, start, found] as const;
});

/** One takes away the folder the others lie in; it is tried alone. */
const isAlone = (start: string) => start === "content → /etc";
const attacks = [
  ["alone: a link to /etc in place of the texts", worst.filter(([, start]) => isAlone(start))],
  ["all others at once", worst.filter(([, start]) => !isAlone(start))],
] as const;

describe("the worst of them on a site that stands", () => {
  it.each(attacks)("%s: refused, each with a place, and the site stays as it was", async (_, cases) => {
    const before = await fingerprint();
    const { status, said } = build(cases.map(([, , hostile]) => hostile));
    expect(status).toBe(1);
    expect(said).toMatch(/(?:content|_data)[^\n]*:\d+:\d+ {2}\S/);
    for (const [kind, start, { files, links = {} }] of cases)
      expect([
        kind,
        start,
        [...Object.keys(files), ...Object.keys(links)].some((file) => said.includes(file)),
      ]).toEqual([kind, start, true]);
    expect(said).toContain("Nichts geschrieben");
    expect(said).not.toContain("root:x:0:");
    expect(await fingerprint()).toBe(before);
    expect(around()).toEqual(["dist", "dist-offline", "out", "sites", "tmp"]);
  });
});
