import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";

// Another county builds from the same code, so the code names nothing of this one.

/** Words of this county's data that are ordinary German and may stand in code, each with the reason. */
const ordinary: Readonly<Record<string, string>> = {
  netzwerk: "room of every county's network",
  arbeitskreise: "room of every county's working groups",
};

const { network } = await loadSite(".");
const folders = ["src", "scripts"];
const texts = new Map<string, string>();
for (const folder of folders)
  for (const file of (await readdir(folder, { recursive: true })).sort())
    if (/\.(ts|tsx|css|mjs|json|svg)$/.test(file))
      texts.set(join(folder, file), await readFile(join(folder, file), "utf8"));

const filesNaming = (word: RegExp) => [...texts].filter(([, text]) => word.test(text)).map(([file]) => file);
const toPattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

describe("the code", () => {
  it("was read", () => {
    expect(texts.size).toBeGreaterThan(100);
  });

  it.each([
    "Schmalkalden",
    "Meiningen",
    "Thüring",
    "ThILIK",
    "lk-sm",
    "lra-sm",
    "Cabrini",
    network.site.region,
  ])("does not name %s", (word) => {
    expect(filesNaming(new RegExp(toPattern(word), "i"))).toEqual([]);
  });

  const ids = [...network.bodies, ...network.publications].map(({ id }) => id);
  it.each(ids.filter((id) => !Object.hasOwn(ordinary, id)))("does not know the id %s", (id) => {
    expect(filesNaming(new RegExp(`["'\`/#]${toPattern(id)}["'\`/]`))).toEqual([]);
  });

  const names = network.bodies.map(({ name }) => name);
  it.each(names.filter((name) => !Object.hasOwn(ordinary, name.toLowerCase())))(
    "does not know „%s“",
    (name) => {
      expect(filesNaming(new RegExp(`(?<![\\p{L}-])${toPattern(name)}(?![\\p{L}-])`, "u"))).toEqual([]);
    },
  );

  it.each(Object.keys(ordinary))("may say %s, which this county's data says as well", (word) => {
    expect(ids).toContain(word);
  });
});
