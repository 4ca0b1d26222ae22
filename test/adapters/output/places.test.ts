import { mkdir, symlink, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join, parse, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPlaces } from "../../../src/adapters/output/check-folder.ts";
import { isWithin, toRealPlace } from "../../../src/adapters/output/real-place.ts";
import { findRefusal } from "../../../src/adapters/output/refuse-place.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();
const refusal = (folder: string) => findRefusal(toRealPlace(folder));

describe("a place nothing is built into", () => {
  it.each([
    ["the top", parse(resolve(".")).root, "Das ist der oberste Ordner des Rechners."],
    ["the home", homedir(), "Das ist das Heimatverzeichnis."],
    ["above the home", dirname(homedir()), /^Da(rin liegt|s ist) /],
    ["the checkout", ".", "Das ist der Ordner dieser Software."],
    ["above the checkout", "..", "Darin liegt der Ordner dieser Software."],
    // A checkout inside it is named first.
    [
      "the folder for temporary files",
      tmpdir(),
      /^Da(s ist der Ordner für vorüber|rin liegt der Ordner dieser)/,
    ],
    ["facts", "_data", "Der Ordner gehört zu „_data“ und damit zu den Quellen."],
    ["a new folder in the facts", "_data/neu", "Der Ordner gehört zu „_data“ und damit zu den Quellen."],
    ["texts", "content/de", "Der Ordner gehört zu „content“ und damit zu den Quellen."],
    ["code", "src/neu/tief", "Der Ordner gehört zu „src“ und damit zu den Quellen."],
    ["code, by another way", "dist/../src", "Der Ordner gehört zu „src“ und damit zu den Quellen."],
    ["tests", "test/fixtures/tiny", "Der Ordner gehört zu „test“ und damit zu den Quellen."],
    ["packages", "node_modules/.cache/x", "Der Ordner gehört zu „node_modules“ und damit zu den Quellen."],
    ["a repository elsewhere", "/srv/x/.git/y", "Was in „.git“ liegt, gehört anderen Programmen."],
    ["the work folder of a build", ".dist-bau", "„.dist-bau“ braucht der Bau selbst."],
    ["a folder in it", ".dist-offline-bau/neu", "„.dist-offline-bau“ braucht der Bau selbst."],
    ["the work folder inside an output", "dist/.bau", "„.bau“ braucht der Bau selbst."],
    ["what makes the next run faster", ".cache", "Das ist der Ordner für Zwischenergebnisse."],
    ["the list of builds", ".cache/bau", "Das ist die Liste laufender Bauten."],
  ])("%s", (_, folder, sentence) => expect(refusal(folder)).toMatch(sentence));

  it("is found through a link", async () => {
    const folder = await newFolder("platz");
    await symlink(resolve("_data"), join(folder, "dist"));
    await symlink(resolve("."), join(folder, "alles"));
    expect(refusal(join(folder, "dist"))).toContain("„_data“");
    expect(refusal(join(folder, "dist/neu"))).toContain("„_data“");
    expect(refusal(join(folder, "alles"))).toContain("dieser Software");
    expect(refusal(join(folder, "alles/_data"))).toContain("„_data“");
  });

  it.each([["dist"], ["public"], [".cache/x"], ["paper/de"], ["_data-neu"], ["/srv/neu"], ["..neben"]])(
    "is not %s",
    (folder) => expect(refusal(folder)).toBeUndefined(),
  );
});

describe("a place as people call it", () => {
  it.each([["~"], ["~/site"], ["~\\site"]])("begins with a sign no shell has replaced: %s", (folder) => {
    expect(() => checkPlaces([{ kind: "website", folder }])).toThrow(
      `In „${folder}“ steht „~“ nicht für das Heimatverzeichnis.`,
    );
  });

  it.each([["~alt"], ["a~"], [".~/x"]])("is a name like any other: %s", (folder) => {
    expect(checkPlaces([{ kind: "website", folder }])).toHaveLength(1);
  });

  it.each([
    ["website", "--out dist."],
    ["paper", "--out paper."],
    ["review", "--out .cache/review."],
  ] as const)("%s: a refusal names a folder of that kind", (kind, example) => {
    expect(() => checkPlaces([{ kind, folder: "src" }])).toThrow(example);
  });
});

describe("where a path leads", () => {
  it("follows links, also where nothing is yet", async () => {
    const folder = toRealPlace(await newFolder("platz"));
    await mkdir(join(folder, "srv"));
    await writeFile(join(folder, "datei"), "");
    await symlink("srv/neu", join(folder, "dist"));
    await symlink("dist", join(folder, "zwei"));
    await symlink("kreis-2", join(folder, "kreis-1"));
    await symlink("kreis-1", join(folder, "kreis-2"));
    const at = (path: string) => toRealPlace(join(folder, path));
    expect(at("dist")).toBe(join(folder, "srv/neu"));
    expect(at("zwei/unten")).toBe(join(folder, "srv/neu/unten"));
    expect(at("gibt/es/nicht")).toBe(join(folder, "gibt/es/nicht"));
    expect(() => at("kreis-1")).toThrow("ELOOP");
    expect(() => at("datei/x")).toThrow("ENOTDIR");
  });

  it.each([
    ["/a/b", "/a", true],
    ["/a", "/a", true],
    ["/a", "/a/b", false],
    ["/ab", "/a", false],
    ["/a/..b", "/a", true],
    ["/a", "/", true],
  ])("%s lies in %s: %s", (path, folder, expected) => expect(isWithin(path, folder)).toBe(expected));
});
