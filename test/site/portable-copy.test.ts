import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BlobReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Entry, fromBuffer } from "yauzl";
import { findUnportableNames } from "../../src/adapters/files/zip.ts";
import { type Locale, localeInfo } from "../../src/domain/language/locale.ts";
import { renderPartialDate } from "../../src/domain/time/partial-date.ts";
import { diskContentSecurityPolicy } from "../../src/views/host/security-headers.ts";
import { areAllChosen } from "../browser/chosen-pages.ts";
import { buildSiteFor, secondSite } from "./build-once.ts";
import { type BuiltPage, listFiles, readPages } from "./built-pages.ts";

const toSha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function findArchive(siteFolder: string) {
  const folder = join(siteFolder, "downloads");
  const [name = "", ...others] = (await readdir(folder)).filter((file) => file.endsWith(".zip"));
  expect(others).toEqual([]);
  const bytes = await readFile(join(folder, name));
  return { name, bytes, sha256: toSha256(bytes) };
}

describe.each(["siteFolder", "secondSiteFolder"] as const)("portable copy of %s: the folder", (site) => {
  let folder = "";
  let files: string[] = [];
  let pages: readonly BuiltPage[] = [];
  beforeAll(async () => {
    folder = `${inject(site)}-offline`;
    files = await listFiles(folder);
    pages = await readPages(folder);
  });

  it("has every page of the site but the one for addresses a host cannot find", async () => {
    const hosted = await readPages(inject(site));
    const missing = hosted.map(({ path }) => path).filter((path) => !files.includes(path));
    expect(missing).toEqual(["/404.html"]);
  });

  it("links to files by their names, all of them there, and to nothing by a folder", () => {
    const known = new Set(files);
    const broken: string[] = [];
    for (const { path, root } of pages)
      for (const element of root.querySelectorAll("[href], [src], [action]"))
        for (const attribute of ["href", "src", "action"]) {
          const value = element.getAttribute(attribute);
          if (value === undefined || /^(https?|mailto|tel):/.test(value)) continue;
          const url = new URL(value, `file:///kopie${path}`);
          if (!known.has(decodeURIComponent(url.pathname.slice("/kopie".length))))
            broken.push(`${path}: ${value}`);
        }
    expect(broken).toEqual([]);
  });

  it("holds nothing that browsers refuse from disk, and loads nothing from elsewhere", () => {
    for (const { path, root, html } of pages) {
      expect(html, path).not.toMatch(/type=["']?module|\sintegrity=|\scrossorigin|<base\b/);
      for (const use of root.querySelectorAll("use"))
        expect(use.getAttribute("href") ?? use.getAttribute("xlink:href"), path).toMatch(/^#/);
      for (const element of root.querySelectorAll("link[rel=stylesheet], link[rel=icon], script, img"))
        expect(element.getAttribute("href") ?? element.getAttribute("src"), path).not.toMatch(/^\w+:|^\/\//);
      expect(root.querySelectorAll("link[rel=canonical], link[rel=manifest]"), path).toHaveLength(0);
      const policy = root.querySelector("meta[http-equiv=Content-Security-Policy]");
      expect(policy?.getAttribute("content"), path).toBe(diskContentSecurityPolicy);
    }
  });

  it("says on every page of which day it is", () => {
    const silent = pages.filter(({ root }) => {
      const tag = root.querySelector("html")?.getAttribute("lang") ?? "";
      const day = renderPartialDate("2026-11-23", localeInfo(tag as Locale).intl);
      return !root.textContent.includes(day);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("lists the hash of every other file in MANIFEST.txt", async () => {
    const lines = (await readFile(join(folder, "MANIFEST.txt"), "utf8")).trimEnd().split("\n");
    const stated = new Map(lines.map((line) => [`/${line.slice(66)}`, line.slice(0, 64)]));
    expect([...stated.keys()].sort()).toEqual(files.filter((file) => file !== "/MANIFEST.txt").sort());
    for (const [file, hash] of stated) expect(toSha256(await readFile(join(folder, file))), file).toBe(hash);
  });
});

describe("portable copy: the archive", () => {
  let archive: Awaited<ReturnType<typeof findArchive>>;
  let entries: Entry[] = [];
  let contents: Map<string, Buffer>;
  beforeAll(async () => {
    archive = await findArchive(inject("siteFolder"));
    ({ entries, contents } = await unpack(archive.bytes));
  });

  it("is named by day and content, and offered with size, day and hash", async () => {
    expect(archive.name).toBe(`netzwerk-offline-2026-11-23-${archive.sha256.slice(0, 8)}.zip`);
    const pages = await readPages(inject("siteFolder"));
    const offer = pages.find(({ path }) => path === "/de/offline/index.html")?.root.querySelector("main");
    expect(offer?.querySelector("a[download]")?.getAttribute("href")).toBe(`../../downloads/${archive.name}`);
    expect(offer?.textContent).toContain(archive.sha256);
    expect(offer?.textContent).toContain("23. November 2026");
    expect(offer?.textContent).toMatch(/ZIP-Datei laden \([\d,]+ [kM]B\)/);
  });

  it("weighs at most 12 MB with seven languages", () =>
    expect(archive.bytes.length).toBeLessThanOrEqual(12_000_000));

  it("holds, by two unpackers alike, exactly the files of the folder below one folder", async () => {
    const folder = `${inject("siteFolder")}-offline`;
    const expected = new Map<string, string>();
    for (const file of await listFiles(folder))
      expected.set(`netzwerk-offline${file}`, toSha256(await readFile(join(folder, file))));
    const first = new Map([...contents].map(([name, bytes]) => [name, toSha256(bytes)]));
    expect(first).toEqual(expected);
    const reader = new ZipReader(new BlobReader(new Blob([archive.bytes])), { checkSignature: true });
    const second = new Map<string, string>();
    for (const entry of await reader.getEntries()) {
      if (entry.directory) throw new Error(`${entry.filename} is a folder`);
      second.set(entry.filename, toSha256(await entry.getData(new Uint8ArrayWriter())));
    }
    expect(second).toEqual(expected);
  });

  it("has names that every system can unpack", () => {
    const names = entries.map(({ fileName }) => fileName);
    expect(findUnportableNames(names)).toEqual([]);
    for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9._/-]{1,180}$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it("holds plain files only, all of one mode and one time", () => {
    for (const { fileName, externalFileAttributes, lastModFileDate, lastModFileTime } of entries) {
      expect((externalFileAttributes >>> 16).toString(8), fileName).toBe("100644");
      expect([lastModFileDate, lastModFileTime], fileName).toEqual([
        entries[0]?.lastModFileDate,
        entries[0]?.lastModFileTime,
      ]);
    }
  });

  describe("made again in another time zone, language and place", () => {
    // Before a release the real site in all its languages, daily the small one.
    const site = areAllChosen ? "siteFolder" : "secondSiteFolder";
    let other = "";
    beforeAll(async () => {
      other = await mkdtemp(join(tmpdir(), "wieder-"));
      await buildSiteFor(
        {
          ...(areAllChosen ? {} : secondSite),
          TZ: "Pacific/Chatham",
          LANG: "tr_TR.UTF-8",
          LC_ALL: "tr_TR.UTF-8",
        },
        join(other, "site"),
      );
    });
    afterAll(() => rm(other, { recursive: true, force: true }));

    it("has the same bytes, and so has the whole site", async () => {
      const [first, second] = [await findArchive(inject(site)), await findArchive(join(other, "site"))];
      expect(second.sha256).toBe(first.sha256);
      const hashes = async (folder: string) =>
        Promise.all(
          (await listFiles(folder)).map(
            async (file) => `${toSha256(await readFile(join(folder, file)))} ${file}`,
          ),
        );
      expect(await hashes(join(other, "site"))).toEqual(await hashes(inject(site)));
    });
  });
});

/** All entries of an archive and their contents, by yauzl, which checks names, sizes and checksums. */
async function unpack(bytes: Buffer): Promise<{ entries: Entry[]; contents: Map<string, Buffer> }> {
  const entries: Entry[] = [];
  const contents = new Map<string, Buffer>();
  await new Promise<void>((done, fail) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return fail(error);
      zip.on("entry", (entry: Entry) => {
        entries.push(entry);
        zip.openReadStream(entry, async (problem, stream) => {
          if (problem) return fail(problem);
          contents.set(entry.fileName, Buffer.concat(await stream.toArray()));
          zip.readEntry();
        });
      });
      zip.on("end", done);
      zip.on("error", fail);
      zip.readEntry();
    });
  });
  return { entries, contents };
}
