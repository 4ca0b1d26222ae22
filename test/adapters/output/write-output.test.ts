import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { markName } from "../../../src/adapters/output/mark.ts";
import { OutputFailure } from "../../../src/adapters/output/output-failure.ts";
import { writeOutput } from "../../../src/adapters/output/write-output.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

const copyFiles = ["AUSSTELLUNG.html", "LIES-MICH.txt", "START.html"];

/** Writes a small site and its copy, as a build does. @param meanwhile happens while it builds */
function build(out: string, edition: string, meanwhile: () => unknown = () => undefined) {
  const parts = [
    { kind: "website", folder: out },
    { kind: "copy", folder: `${out}-offline` },
  ] as const;
  return writeOutput(parts, async ([web = "", disk = ""]) => {
    for (const [folder, names] of [
      [web, ["index.html", `${edition}.html`]],
      [disk, [...copyFiles, `${edition}.html`]],
    ] as const) {
      for (const name of names) writeFileSync(join(folder, name), edition);
    }
    const listed = [...copyFiles, `${edition}.html`];
    writeFileSync(join(disk, "MANIFEST.txt"), listed.map((name) => `${"0".repeat(64)}  ${name}\n`).join(""));
    await meanwhile();
  });
}

const outcome = async (work: Promise<unknown>) =>
  work.then(
    () => "",
    (error: Error) => [error.message, error instanceof OutputFailure ? error.fate : ""].join(" | "),
  );

async function withFolder(...folders: string[]): Promise<(path: string) => string> {
  const root = await newFolder("ausgabe");
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  return (path) => join(root, path);
}

const web = (edition: string) => [markName, "index.html", `${edition}.html`].sort();
const disk = (edition: string) => [...copyFiles, "MANIFEST.txt", `${edition}.html`].sort();
const unchanged = "Nichts geschrieben: Die letzte fertige Website ist unverändert.";

describe("an output", () => {
  it.each([
    ["where nothing is", []],
    ["into empty folders", ["dist", "dist-offline"]],
    ["below folders there are not yet", []],
  ])("is written %s, and again in place of itself", async (title, folders) => {
    const at = await withFolder(...folders);
    const out = at(title.startsWith("below") ? "neu/tief/dist" : "dist");
    for (const edition of ["eins", "zwei"]) {
      await build(out, edition);
      expect(readdirSync(out).sort()).toEqual(web(edition));
      expect(readdirSync(`${out}-offline`).sort()).toEqual(disk(edition));
      expect(readdirSync(join(out, "..")).sort()).toEqual(["dist", "dist-offline"]);
    }
  });

  it.each([
    ["a file", (at: string) => writeFileSync(at, "x"), "ist eine Datei"],
    [
      "somebody's folder",
      (at: string) => {
        mkdirSync(at);
        writeFileSync(join(at, "brief.txt"), "x");
      },
      "enthält anderes als eine Website von „npm run build“",
    ],
    [
      "a paper of ours",
      (at: string) => {
        mkdirSync(at);
        writeFileSync(
          join(at, markName),
          "Diese Druckvorlagen hat „npm run paper“ geschrieben.\n\n\nausgabe.txt\n",
        );
      },
      "enthält Druckvorlagen, nicht eine Website",
    ],
  ])("is refused over %s, before anything is built", async (_, lay, message) => {
    for (const name of ["dist", "dist-offline"]) {
      const at = await withFolder();
      lay(at(name));
      let wasBuilt = false;
      const said = await outcome(
        build(at("dist"), "eins", () => {
          wasBuilt = true;
        }),
      );
      expect(said).toMatch(name === "dist" ? message : /ist eine Datei|enthält (?:anderes|Druckvorlagen)/);
      expect(said).toMatch(/ \| Nichts geschrieben\.$/);
      expect([wasBuilt, readdirSync(at("."))]).toEqual([false, [name]]);
    }
  });

  it.each([
    ["in the web edition", "dist/CNAME"],
    ["deep in the web edition", "dist/de/x/eigenes.html"],
    ["in the copy", "dist-offline/notizen.txt"],
  ])("is refused where somebody laid a file %s, before the build and while it runs", async (_, file) => {
    const at = await withFolder();
    await build(at("dist"), "eins");
    const lay = () => {
      mkdirSync(join(at(file), ".."), { recursive: true });
      writeFileSync(at(file), "meins");
    };
    const said = [await outcome(build(at("dist"), "zwei", lay)), await outcome(build(at("dist"), "zwei"))];
    for (const each of said)
      expect(each).toContain(`nicht geschrieben hat: „${file.slice(file.indexOf("/") + 1)}“`);
    expect(said[0]).toContain(unchanged);
    expect(readFileSync(at(file), "utf8")).toBe("meins");
    expect(readdirSync(at("dist"))).toContain("eins.html");
    expect(readdirSync(at(".")).sort()).toEqual(["dist", "dist-offline"]);
  });

  it("that fails leaves the last one, or says that there is none", async () => {
    const at = await withFolder();
    const fail = () => {
      throw new Error("mittendrin");
    };
    expect(await outcome(build(at("neu/dist"), "eins", fail))).toBe("mittendrin | Nichts geschrieben.");
    expect(readdirSync(at("."))).toEqual([]);
    await build(at("dist"), "eins");
    expect(await outcome(build(at("dist"), "zwei", fail))).toBe(`mittendrin | ${unchanged}`);
    expect(readdirSync(at("dist")).sort()).toEqual(web("eins"));
    expect(readdirSync(at(".")).sort()).toEqual(["dist", "dist-offline"]);
  });

  it("is refused while another is written to the same place, in words", async () => {
    const at = await withFolder();
    const said: string[] = [];
    await build(at("dist"), "eins", async () => {
      said.push(await outcome(build(at("dist"), "zwei")));
      said.push(await outcome(build(at("dist-offline"), "zwei")));
    });
    for (const each of said)
      expect(each).toMatch(/schreibt gerade ein anderer Lauf \(Prozess \d+\)\. Bitte warten/);
    expect(readdirSync(at("dist")).sort()).toEqual(web("eins"));
    expect(readdirSync(at(".")).sort()).toEqual(["dist", "dist-offline"]);
  });

  it("follows links to where the folders really are, and leaves the links", async () => {
    const at = await withFolder("site", "srv/web", "srv");
    symlinkSync("../srv/web", at("site/dist"));
    symlinkSync("../srv/noch-nicht", at("site/dist-offline"));
    for (const edition of ["eins", "zwei"]) {
      await build(at("site/dist"), edition);
      expect([readlinkSync(at("site/dist")), readlinkSync(at("site/dist-offline"))]).toEqual([
        "../srv/web",
        "../srv/noch-nicht",
      ]);
      expect(readdirSync(at("srv/web")).sort()).toEqual(web(edition));
      expect(readdirSync(at("srv/noch-nicht")).sort()).toEqual(disk(edition));
      expect([readdirSync(at("site")).sort(), readdirSync(at("srv")).sort()]).toEqual([
        ["dist", "dist-offline"],
        ["noch-nicht", "web"],
      ]);
    }
  });

  it.each([
    ["to one place", "dist"],
    ["into one another", "dist/unten"],
  ])("is refused where links bring both editions %s", async (_, place) => {
    const at = await withFolder("dist/unten");
    symlinkSync(place, at("dist-offline"));
    expect(await outcome(build(at("dist"), "eins"))).toContain("liegen ineinander");
    expect(readdirSync(at("dist/unten"))).toEqual([]);
  });

  it.each([
    ["with another file", ".dist-bau", "brief.txt"],
    ["with folders named as a build names them", ".dist-bau", "neu/brief.txt"],
    ["inside the output, with such folders", "dist/.bau", "alt/brief.txt"],
    ["with a file where the lock would be", ".dist-bau", "sperre"],
  ])("does not use a work folder that is somebody's: %s", async (_, work, file) => {
    const at = await withFolder(join(work, file, ".."));
    writeFileSync(at(join(work, file)), "meins");
    expect(await outcome(build(at("dist"), "eins"))).toContain(
      "enthält aber etwas anderes. Bitte wegräumen.",
    );
    expect(readFileSync(at(join(work, file)), "utf8")).toBe("meins");
  });

  it.each(["woanders", "gibt-es-nicht"])(
    "does not use a work folder that is a link, to %s",
    async (place) => {
      const at = await withFolder("woanders/neu");
      writeFileSync(at("woanders/neu/brief.txt"), "meins");
      symlinkSync(place, at(".dist-bau"));
      expect(await outcome(build(at("dist"), "eins"))).toContain(
        "enthält aber etwas anderes. Bitte wegräumen.",
      );
      expect(readFileSync(at("woanders/neu/brief.txt"), "utf8")).toBe("meins");
      expect(readlinkSync(at(".dist-bau"))).toBe(place);
    },
  );

  it.each([
    ["is empty", ""],
    ["is torn", '{"leaving":['],
    ["has another shape", "{}"],
    [
      "names a place that is not the output's",
      '{"leaving":[],"coming":[{"from":"../brief.txt","to":"../weg"}]}',
    ],
    ["names another output", '{"leaving":[{"from":"../fremd","to":"alt"}],"coming":[]}'],
    ["leads out of the work folder", '{"leaving":[],"coming":[{"from":"neu/../../fremd","to":"../dist"}]}'],
  ])("is refused in words where the journal of a dead build %s", async (_, journal) => {
    const at = await withFolder(".dist-bau/neu", "fremd");
    writeFileSync(at("brief.txt"), "meins");
    writeFileSync(at(".dist-bau/sperre"), "");
    writeFileSync(at(".dist-bau/tausch.json"), journal);
    expect(await outcome(build(at("dist"), "eins"))).toMatch(
      /tausch\.json“ ist beschädigt\. .* \| Nichts geschrieben\.$/,
    );
    expect(readdirSync(at(".")).sort()).toEqual([".dist-bau", "brief.txt", "fremd"]);
  });

  it("leaves a folder alone that a dead build names as its own, but that is none of a build's", async () => {
    const at = await withFolder(".dist-bau", "fremd/neu");
    writeFileSync(at(".dist-bau/sperre"), "");
    writeFileSync(at(".dist-bau/bau.json"), '{"ordner":["../fremd",""]}');
    await build(at("dist"), "eins");
    expect(readdirSync(at(".")).sort()).toEqual(["dist", "dist-offline", "fremd"]);
    expect(readdirSync(at("fremd"))).toEqual(["neu"]);
  });
});

describe("leftovers of builds before December 2026", () => {
  const day = new Date("2026-11-01");

  it.each([
    ["half a build", ".dist-4194399", ["assets", "index.html"], true],
    ["an empty one", ".dist-4194399-offline", [], true],
    ["an old site that was moved aside", ".dist-4194399-alt", ["assets", "index.html", "sw.js"], true],
    ["a whole site, perhaps somebody's copy", ".dist-4194399", ["assets", "index.html", "sw.js"], false],
    ["somebody's folder of such a name", ".dist-2024", ["Brief an das Amt.odt"], false],
    ["another name", ".dist-alt", ["index.html"], false],
  ])("%s: %s with %j is deleted: %s", async (_, name, entries, isDeleted) => {
    const at = await withFolder(name);
    await build(at("dist"), "eins");
    for (const entry of entries) writeFileSync(join(at(name), entry), "x");
    await build(at("dist"), "zwei");
    expect(readdirSync(at(".")).includes(name)).toBe(!isDeleted);
  });

  it("of a process whose number runs again are deleted when they are old, and only then", async () => {
    const name = `.dist-${process.pid}`;
    const at = await withFolder(name);
    await build(at("dist"), "eins");
    await build(at("dist"), "zwei");
    expect(readdirSync(at("."))).toContain(name);
    utimesSync(at(name), day, day);
    await build(at("dist"), "drei");
    expect(readdirSync(at("."))).not.toContain(name);
  });

  it("stay where the output itself is missing: the only copy may be among them", async () => {
    const at = await withFolder(".dist-4194399-alt");
    await build(at("dist"), "eins");
    expect(readdirSync(at("."))).toContain(".dist-4194399-alt");
  });
});
