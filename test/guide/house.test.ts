import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { namedPaths, namedVariables, resolvePath, usedVariables } from "./house.ts";

// The READMEs of the rooms are the map of the code: a map with a wrong name is worse than none.

const house = "src/README.md";
const glossary = "src/GLOSSARY.md";
const topics = [
  ...(await listFiles("src")).filter((file) => file.endsWith("README.md")),
  "scripts/README.md",
  "test/README.md",
  "test/guide/README.md",
  ".ci/README.md",
].filter((file) => file !== house);
const documents = [house, glossary, ...topics];
const read = async (file: string) => readFile(file, "utf8");
const linesOf = (text: string) => text.trimEnd().split("\n").length;

describe("the READMEs of the house", () => {
  it.each(documents)("%s: every path it names exists", async (file) => {
    const missing = namedPaths(await read(file)).filter(
      (path) => !resolvePath(path, dirname(file)).some(existsSync),
    );
    expect(missing).toEqual([]);
  });

  it.each(topics)("%s: has 10 to 60 lines and begins with a heading", async (file) => {
    const text = await read(file);
    expect(text).toMatch(/^# \S/);
    expect(linesOf(text)).toBeGreaterThanOrEqual(10);
    expect(
      linesOf(text),
      "shorten it, or move decisions to the folder whose code carries them",
    ).toBeLessThanOrEqual(60);
  });

  it.each(topics)("%s: every decision has a day and a title", async (file) => {
    const [, decisions = ""] = (await read(file)).split("\n## Decisions\n");
    const entries = decisions.split("\n## ")[0]?.match(/^- .*/gm) ?? [];
    const undated = entries.filter((entry) => !/^- (?:\*\*\d{4}-\d\d-\d\d · \S|Not chosen: )/.test(entry));
    expect(undated).toEqual([]);
  });

  it("no decision stands in two of them", async () => {
    const titles = (await Promise.all(documents.map(read))).flatMap((text) =>
      [...text.matchAll(/\*\*(\d{4}-\d\d-\d\d · [^*]+?)[.,:]?\*\*/g)].map(([, title = ""]) =>
        title.replace(/\s+/g, " "),
      ),
    );
    expect(titles.length).toBeGreaterThan(110);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe("the map of the house", () => {
  it("has at most 150 lines and at least 25 answers to „Where do I change …“", async () => {
    const text = await read(house);
    expect(linesOf(text)).toBeLessThanOrEqual(150);
    const [, answers = ""] = text.split("\n## Where do I change …\n");
    const rows = answers.split("\n## ")[0]?.match(/^\| (?!…|---).*`.*\|$/gm) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it("names every environment variable that code reads", async () => {
    const files = (await Promise.all(["src", "scripts", "test"].map(listFiles))).flat();
    const sources = files.filter((file) => /\.m?tsx?$/.test(file));
    const used = (await Promise.all(sources.map(read))).flatMap(usedVariables);
    expect(used).toContain("SITE_ROOT");
    const named = namedVariables(await read(house));
    expect([...new Set(used)].filter((variable) => !named.has(variable))).toEqual([]);
  });
});

it("comments cite a README, never a document outside the repository", async () => {
  const files = (await Promise.all(["src", "scripts"].map(listFiles))).flat();
  const citing = await Promise.all(
    files.map(async (file) => (/\bdesign (?:D\d|section)/.test(await read(file)) ? [file] : [])),
  );
  expect(citing.flat()).toEqual([]);
});

/** Every file below a folder, as a path from the top. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(".", join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
