import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolders } from "../temporary-folders.ts";
import { dayOfTests } from "./build-once.ts";

const newFolder = temporaryFolders();
const failSwitch = fileURLToPath(new URL("../kills/fail-switch.ts", import.meta.url));

let out = "";
const build = (settings: Record<string, string>, ...args: string[]) =>
  spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", failSwitch, "scripts/build.ts", "--out", out, ...args],
    {
      encoding: "utf8",
      env: { ...process.env, SITE_ROOT: "test/fixtures/tiny", SOURCE_DATE_EPOCH: dayOfTests, ...settings },
    },
  );

beforeAll(async () => {
  out = join(await newFolder("voll"), "dist");
  const { status, stderr } = build({});
  expect(status, stderr).toBe(0);
});

describe("a build whose writing fails", () => {
  it.each([
    ["a page", "ENOSPC", "neu/de/index\\.html$", "Auf dem Datenträger ist kein Platz mehr"],
    ["a style", "EDQUOT", "neu/assets/site\\.", "Das Kontingent an Speicherplatz ist erschöpft"],
    ["the search index", "EACCES", "neu/pagefind/", "Es fehlt das Recht zu lesen oder zu schreiben"],
    ["the archive", "EMFILE", "\\.zip$", "Zu viele Dateien sind zugleich offen"],
    ["the mark", "EROFS", "neu/ausgabe\\.txt$", "Der Datenträger ist schreibgeschützt"],
    ["the journal", "ENOSPC", "tausch\\.json\\.part$", "Auf dem Datenträger ist kein Platz mehr"],
    ["the work folder's note", "EIO", "bau\\.json$", "Der Datenträger meldet einen Fehler"],
  ])("at %s with %s says so in German, and the last site stays", (_, code, path, sentence) => {
    const before = readFileSync(join(out, "ausgabe.txt"), "utf8");
    const { status, stderr } = build({ FAIL_CODE: code, FAIL_PATH: path });
    expect(status).toBe(1);
    expect(stderr).toContain(`${sentence} (`);
    expect(stderr).toContain("Nichts geschrieben: Die letzte fertige Website ist unverändert.");
    expect(stderr).not.toMatch(/\n\s+at |english|Error/);
    expect(readFileSync(join(out, "ausgabe.txt"), "utf8")).toBe(before);
    expect(readdirSync(join(out, "..")).sort()).toEqual(["dist", "dist-offline"]);
  });

  it("at its cache draws without one", () => {
    const { status, stderr } = build({ FAIL_CODE: "EROFS", FAIL_PATH: "\\.cache/" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

describe("a checkout whose path means something else in an address", () => {
  it.each(["Website #1", "Ämter 100% fertig", "neu%20Ordner"])("%s is built as any other", async (name) => {
    const checkout = join(await newFolder("pfad"), name);
    mkdirSync(checkout);
    for (const part of [
      ".eleventy.ts",
      "src",
      "_data",
      "content",
      "scripts",
      "package.json",
      "tsconfig.json",
    ])
      cpSync(part, join(checkout, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(checkout, "node_modules"));
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
      cwd: checkout,
      encoding: "utf8",
      env: { ...process.env, SITE_ROOT: resolve("test/fixtures/tiny"), SOURCE_DATE_EPOCH: dayOfTests },
    });
    expect(stderr).toBe("");
    expect([status, stdout.includes("Fertig: dist")]).toEqual([0, true]);
    expect(readFileSync(join(checkout, "dist/ausgabe.txt"), "utf8")).toBe(
      readFileSync(join(out, "ausgabe.txt"), "utf8"),
    );
  });

  it("is refused in one sentence where it holds a question mark", async () => {
    const checkout = join(await newFolder("pfad"), "fertig?");
    mkdirSync(checkout);
    writeFileSync(join(checkout, "x.mjs"), readFileSync("scripts/require-node.mjs"));
    const { status, stderr } = spawnSync(process.execPath, ["x.mjs"], { cwd: checkout, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Der Pfad „.*fertig\?“ enthält ein Fragezeichen\. .*\n$/);
  });
});
