import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeMark } from "../../../src/adapters/output/mark.ts";
import { previewFolder } from "../../../src/adapters/preview/preview-folder.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();
afterEach(() => vi.unstubAllEnvs());

describe("folder of the preview", () => {
  it("is in the cache where none is named", async () => {
    vi.stubEnv("PREVIEW_FOLDER", "");
    expect(await previewFolder()).toBe(".cache/preview");
  });

  it("may be new, empty, or an earlier preview", async () => {
    const folder = await newFolder("vorschau");
    for (const place of [folder, join(folder, "neu")]) {
      vi.stubEnv("PREVIEW_FOLDER", place);
      expect(await previewFolder()).toBe(place);
    }
    await writeFile(join(folder, "index.html"), "");
    await writeMark(folder, "website");
    vi.stubEnv("PREVIEW_FOLDER", folder);
    expect(await previewFolder()).toBe(folder);
  });

  it("is none of somebody's, nor a folder beside which the copy would be written over somebody's", async () => {
    const folder = await newFolder("vorschau");
    await writeFile(join(folder, "brief.txt"), "privat");
    vi.stubEnv("PREVIEW_FOLDER", folder);
    await expect(previewFolder()).rejects.toThrow(`Der Ordner „${folder}“ enthält anderes als eine Website`);
    await mkdir(join(folder, "neu-offline"));
    await writeFile(join(folder, "neu-offline/brief.txt"), "privat");
    vi.stubEnv("PREVIEW_FOLDER", join(folder, "neu/"));
    await expect(previewFolder()).rejects.toThrow("enthält anderes als eine Offline-Kopie");
    expect(await readFile(join(folder, "brief.txt"), "utf8")).toBe("privat");
  });

  it("is never where sources are; the refusal names the variable", async () => {
    vi.stubEnv("PREVIEW_FOLDER", "src");
    await expect(previewFolder()).rejects.toThrow(
      "Bitte mit PREVIEW_FOLDER einen eigenen Ordner nennen, zum Beispiel PREVIEW_FOLDER=dist.",
    );
  });
});
