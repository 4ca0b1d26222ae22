import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { examineFolder, markName, writeMark } from "../../../src/adapters/output/mark.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await newFolder("zeichen");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const hash = "0".repeat(64);
const copy = ["AUSSTELLUNG.html", "LIES-MICH.txt", "START.html", "de/index.html"];
const manifest = (files: readonly string[]) => files.map((file) => `${hash}  ${file}\n`).join("");
const filled = (files: readonly string[]) => Object.fromEntries(files.map((file) => [file, "x"]));

describe("a folder that is to be replaced", () => {
  it.each([
    ["nothing", {}, { is: "free" }],
    ["what a system lays down", { ".DS_Store": "x", "de/Thumbs.db": "x", "._bild.png": "x" }, { is: "free" }],
    ["what was rescued from a damaged disk", { "lost+found/x": "x" }, { is: "unmarked" }],
    ["a folder of a system file's name", { "._meins/brief.txt": "x" }, { is: "unmarked" }],
    ["somebody's file", { "index.html": "x" }, { is: "unmarked" }],
    ["a hidden file", { ".env": "x" }, { is: "unmarked" }],
    ["a file of the mark's name", { [markName]: "Notizen\n" }, { is: "unmarked" }],
    [
      "a copy",
      { ...filled(copy), "MANIFEST.txt": manifest(copy) },
      { is: "marked", kind: "copy", foreign: [] },
    ],
    [
      "a copy and a file more",
      { ...filled(copy), "brief.odt": "x", "MANIFEST.txt": manifest(copy) },
      { is: "marked", kind: "copy", foreign: ["brief.odt"] },
    ],
    ["somebody's list of hashes", { "a.iso": "x", "MANIFEST.txt": manifest(["a.iso"]) }, { is: "unmarked" }],
    [
      "a list that is torn",
      { ...filled(copy), "MANIFEST.txt": `${manifest(copy)}und mehr\n` },
      { is: "unmarked" },
    ],
  ])("with %s", async (_, files, expected) => {
    expect(await examineFolder(await folderWith(files as Record<string, string>))).toEqual(expected);
  });

  it("may be missing, or a file", async () => {
    const folder = await folderWith({ datei: "x" });
    expect(await examineFolder(join(folder, "gibt-es-nicht"))).toEqual({ is: "free" });
    expect(await examineFolder(join(folder, "datei"))).toEqual({ is: "file" });
  });

  it.each(["website", "paper", "review"] as const)(
    "is known as our %s, and every file beside it as foreign",
    async (kind) => {
      const folder = await folderWith({ "index.html": "x", "de/a.html": "x" });
      await writeMark(folder, kind);
      expect((await readFile(join(folder, markName), "utf8")).split("\n").slice(2)).toEqual([
        "",
        markName,
        "de/a.html",
        "index.html",
        "",
      ]);
      expect(await examineFolder(folder)).toEqual({ is: "marked", kind, foreign: [] });
      await writeFile(join(folder, "de/CNAME"), "x");
      await symlink("/etc/passwd", join(folder, "link"));
      await mkdir(join(folder, "leer"));
      const state = await examineFolder(folder);
      expect(state.is === "marked" && [...state.foreign].sort()).toEqual(["de/CNAME", "link"]);
    },
  );

  it("is known after it was copied elsewhere", async () => {
    const folder = await folderWith({ "index.html": "x" });
    await writeMark(folder, "website");
    const other = await newFolder("kopie");
    await cp(folder, other, { recursive: true });
    expect(await examineFolder(other)).toEqual({ is: "marked", kind: "website", foreign: [] });
  });

  it.each([
    ["website", ""],
    ["copy", "-offline"],
  ])("is known as our %s when it was really built", async (kind, ending) => {
    expect(await examineFolder(`${inject("siteFolder")}${ending}`)).toEqual({
      is: "marked",
      kind,
      foreign: [],
    });
  });
});
