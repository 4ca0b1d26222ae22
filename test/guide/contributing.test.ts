import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { censusFile } from "../../src/adapters/facts/census-file.ts";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { writeFiles } from "../../src/adapters/files/write-files.ts";
import type { Command } from "../../src/adapters/terminal/command.ts";
import { commands as known } from "../../src/adapters/terminal/command-catalogue.ts";
import { toUsage } from "../../src/adapters/terminal/usage.ts";
import { readBlock } from "../../src/domain/language/block.ts";
import { catalogue } from "../../src/domain/schema/catalogue.ts";
import { readGuide } from "./guide-markdown.ts";
import { maxPictureBytes, pictureFolder, pictureList } from "./pictures.ts";
import { printSampleError, withSampleError } from "./sample-error.ts";
import type { Picture } from "./take-picture.ts";

// What the guide for editors says has to be so: nobody reads it as literally as somebody who is afraid of breaking something.

const markdown = await readFile("CONTRIBUTING.md", "utf8");
const guide = readGuide(markdown);
const instructions = guide.lists.filter(({ heading }) => heading.startsWith("Anleitung "));

describe("the instructions", () => {
  it("are the five the guide promises, each one list", () => {
    expect(instructions.map(({ heading }) => heading)).toEqual([
      "Anleitung 1: Einen Text ändern",
      "Anleitung 2: Einen Arbeitskreis ergänzen",
      "Anleitung 3: Einen Kontakt berichtigen",
      "Anleitung 4: Eine Übersetzung ergänzen",
      "Anleitung 5: Eine Quelle ergänzen",
    ]);
  });

  it.each(guide.lists.map((list) => [list.heading, list] as const))(
    "%s: at most eight steps",
    (_, { steps }) => {
      expect(steps).toBeGreaterThan(0);
      expect(steps).toBeLessThanOrEqual(8);
    },
  );

  it.each(instructions.map(({ heading, text }) => [heading, text] as const))(
    "%s: needs no terminal and ends with a check",
    (_, text) => {
      expect(text).not.toMatch(/\b(?:npm|git|node) |Terminal|Kommandozeile/);
      expect(text).toMatch(/legen Sie den Vorschlag an/i);
    },
  );

  it("come after the promise that nothing can be broken", () => {
    expect(markdown.indexOf("nichts kaputt machen")).toBeGreaterThan(0);
    expect(markdown.indexOf("nichts kaputt machen")).toBeLessThan(markdown.indexOf("\n## "));
  });
});

describe("pictures", async () => {
  const pictures = JSON.parse(await readFile(join(pictureFolder, pictureList), "utf8")) as Picture[];

  it("are shown, each once, and none lies about unused", async () => {
    const shown = guide.pictures.map(({ src }) => src).sort();
    expect(shown).toEqual(pictures.map(({ name }) => `${pictureFolder}/${name}`).sort());
    expect((await readdir(pictureFolder)).sort()).toEqual(
      [...pictures.map(({ name }) => name), pictureList].sort(),
    );
  });

  it.each(guide.pictures.map(({ src, alt }) => [src, alt] as const))("%s is told in words", (_, alt) => {
    expect(alt.length).toBeGreaterThan(60);
    expect(alt).toMatch(/\.$/);
  });

  it.each(pictures.map((picture) => [picture.name, picture] as const))(
    "%s is light and as large as it says",
    async (name, { width, height, words }) => {
      const png = await readFile(join(pictureFolder, name));
      expect(png.length).toBeLessThanOrEqual(maxPictureBytes);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
      expect(words.length).toBeGreaterThan(40);
    },
  );
});

describe("what the guide leads to", () => {
  const own = guide.links.filter((link) => !/^https?:/.test(link));

  it.each([...new Set(own)])("%s", async (link) => {
    const [path = "", anchor] = link.split("#");
    if (path !== "") expect(existsSync(path), path).toBe(true);
    if (anchor === undefined) return;
    const target = path === "" ? guide : readGuide(await readFile(path, "utf8"));
    expect(target.headings.map((heading) => heading.anchor)).toContain(anchor);
  });

  it("is its own repository and nobody else's page", () => {
    expect(own).toEqual(guide.links);
  });

  it("are folders and files there are, or could be", () => {
    const places = catalogue.map(({ place }) => `_data/${place}`);
    const named = guide.codes.filter((code) => /^(?:_data|content|\.github|src)\/[\w./-]+$/.test(code));
    expect(named.length).toBeGreaterThan(10);
    const inventions = /\/beispiel\.yaml$/;
    const known = (path: string) => existsSync(path) || places.includes(path);
    expect(named.filter((path) => !known(inventions.test(path) ? dirname(path) : path))).toEqual([]);
  });
});

describe("commands", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = [...new Set(guide.codes.filter((code) => code.startsWith("npm ")))];

  it.each(commands)("%s exists", (command) => {
    const [, name = "", rest = ""] = /^npm (?:run )?(\S+)(?: -- (.*))?$/.exec(command) ?? [];
    if (name !== "ci") expect(scripts).toHaveProperty(name);
    const [word = ""] = rest.split(" ");
    const called = Object.values<Command>(known).find((command) => command.name === name);
    if (rest !== "") expect(called && toUsage(called)).toContain(`-- ${word}`);
  });

  it("stand at the end, for people with a terminal", () => {
    const before = markdown.slice(0, markdown.indexOf("\n## Am eigenen Rechner"));
    expect(before.match(/`npm [^`]*`/g)).toBeNull();
  });
});

describe("examples", () => {
  const yaml = guide.blocks.flatMap(({ language, text }) => (language === "yaml" ? [text] : []));
  const block = (part: string) => yaml.find((text) => text.includes(part)) ?? "";
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "guide-examples-"));
    for (const part of ["_data", "content"]) await cp(part, join(root, part), { recursive: true });
    const desk = "_data/institutions/volkshochschule.yaml";
    const [facts, sources] = await Promise.all([
      readFile(desk, "utf8"),
      readFile("_data/sources.yaml", "utf8"),
    ]);
    const contact = block("kind: phone");
    const confirmed = contact.replace(/ *checked: .*\n/, block("confirmed:")).replace("567-0", "567-1");
    const modeline = "# yaml-language-server: $schema=../../../.schema/translation.json\n";
    await writeFiles(root, [
      ["_data/sources.yaml", sources + block("reliability:")],
      ["_data/working-groups/beispiel.yaml", block("partOf")],
      [desk, facts.replace("\nrelations:\n", `\n${contact}${confirmed}relations:\n`)],
      ["_data/translations/uk/working-groups/beispiel.yaml", block("Робоча")],
      ["_data/translations/en/working-groups/beispiel.yaml", `${modeline}blocks:\n${block("reviewed:")}`],
    ]);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it("are all tried here", () => {
    const tried = ["reliability:", "partOf", "kind: phone", "confirmed:", "Робоча", "reviewed:"];
    expect([...new Set(tried.map(block))].sort()).toEqual([...yaml].sort());
  });

  it("pass the check when copied as they are, and are seen", async () => {
    const { network } = await loadSite(root);
    const group = network.body("beispiel");
    expect(network.findContainer("beispiel")?.id).toBe("arbeitskreise");
    expect(readBlock(group.summary.text, "uk")).toMatchObject({ locale: "uk", state: "machine" });
    expect(network.source("beispiel-2026").reliability).toBe("official");
    const contacts = network.body("volkshochschule").contacts.slice(-2);
    expect(contacts.map(({ checked, confirmed }) => checked ?? confirmed?.date)).toEqual([
      "2026-11-25",
      "2026-11-25",
    ]);
  });

  it("show an error as the check prints it (repair: npm run pictures)", async () => {
    expect(withSampleError(markdown, await printSampleError())).toBe(markdown);
  });

  it("name the file in which losses are stated", async () => {
    expect(guide.codes).toContain(censusFile);
    expect((await stat(censusFile)).isFile()).toBe(true);
  });
});
