import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isRightToLeftFile, maxFileSize, readEditorFiles } from "../../../src/adapters/files/editor-files.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "editor-files-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

const problems = async () =>
  (await readEditorFiles(root)).errors.map(({ file, message }) => `${file}: ${message}`);

describe("readEditorFiles", () => {
  it("reads facts and prose, sorted by path, with Windows line ends made plain", async () => {
    await put("content/de/start.md", "a\r\nb\r\n");
    await put("_data/site.yaml", "x: y\n");
    await put("_data/roles/b.yaml", "x: y\n");
    await put("_data/roles/a.yaml", "x: y\n");
    expect(await readEditorFiles(root)).toEqual({
      errors: [],
      files: [
        { file: "_data/roles/a.yaml", text: "x: y\n" },
        { file: "_data/roles/b.yaml", text: "x: y\n" },
        { file: "_data/site.yaml", text: "x: y\n" },
        { file: "content/de/start.md", text: "a\nb\n" },
      ],
    });
  });

  it("reads nothing else: not beside the two folders, not what is generated, not what file browsers leave", async () => {
    await put("src/evil.yaml", "x");
    await put("_data/.schema/role.json", "{}");
    await put("_data/.DS_Store", "x");
    await put("content/Thumbs.db", "x");
    expect(await readEditorFiles(root)).toEqual({ files: [], errors: [] });
  });

  it("reads only the folders it is asked for", async () => {
    await put("_data/i18n/de.yaml", "words:");
    await put("_data/site.yaml", "x");
    const { files } = await readEditorFiles(root, ["_data/i18n"]);
    expect(files.map(({ file }) => file)).toEqual(["_data/i18n/de.yaml"]);
  });

  it.each([
    ["_data/evil.js", "„.yaml“"],
    ["_data/evil.ts", "„.yaml“"],
    ["_data/evil.mts", "„.yaml“"],
    ["_data/roles/pages.ts", "„.yaml“"],
    ["_data/evil.11tydata.json", "„.yaml“"],
    ["content/de/x.11ty.js", "„.md“"],
    ["content/de/x.njk", "„.md“"],
    ["content/de/x.html", "„.md“"],
    ["content/de/x", "„.md“"],
    ["_data/Site.yaml", "keine Kennung"],
    ["_data/roles/für.yaml", "keine Kennung"],
    ["_data/roles/..x.yaml", "keine Kennung"],
    ["content/DE/start.md", "keine Kennung"],
    ["content/de/a b.md", "keine Kennung"],
  ])("refuses %s", async (path, words) => {
    await put(path, "x: y\n");
    const { files, errors } = await readEditorFiles(root);
    expect(files).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ file: path, line: 1, column: 1 });
    expect(errors[0]?.message).toContain(words);
  });

  it.each([
    [maxFileSize, 0],
    [maxFileSize + 1, 1],
  ])("%i bytes: %i error", async (size, count) => {
    await put("_data/site.yaml", "x".repeat(size));
    expect(await problems()).toHaveLength(count);
  });

  it.each([
    ["Latin-1", Uint8Array.of(0x68, 0xe4, 0x6c, 0x74)],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x68, 0x00)],
    ["half a letter", Uint8Array.of(0xc3)],
    ["an overlong form", Uint8Array.of(0xc0, 0xaf)],
    ["a surrogate half", Uint8Array.of(0xed, 0xa0, 0x80)],
  ])("refuses %s", async (_, bytes) => {
    await put("_data/site.yaml", bytes);
    expect(await problems()).toEqual([
      "_data/site.yaml: Die Datei ist nicht in UTF-8 gespeichert; hier steht das erste Zeichen, das nicht lesbar ist.",
    ]);
  });

  it("refuses direction marks in German and takes them in Arabic", async () => {
    await put("content/de/start.md", "a\u200eb\n");
    await put("content/ar/start.md", "a\u200eb\n");
    expect(await problems()).toEqual(["content/de/start.md: Hier steht ein unsichtbares Zeichen (U+200E)."]);
  });

  it.each([
    ["a file", "_data/x.yaml", "Das ist eine Verknüpfung, keine Datei."],
    ["a folder", "_data/roles", "Das ist eine Verknüpfung, keine Datei."],
    ["the whole of content", "content", "Das ist kein Ordner."],
  ])("follows no link that stands for %s", async (_, path, message) => {
    await put("geheim/x.yaml", "geheim: ja\n");
    await mkdir(join(root, "_data"));
    await symlink(join(root, "geheim"), join(root, path));
    const { files, errors } = await readEditorFiles(root);
    expect(files).toEqual([]);
    expect(errors).toMatchObject([{ file: path, message }]);
  });

  it("reads more files than it opens at once", async () => {
    for (let index = 0; index < 300; index++) await put(`_data/roles/r${index}.yaml`, "x: y\n");
    expect((await readEditorFiles(root)).files).toHaveLength(300);
  });

  it("says nothing about a site that is not there", async () => {
    expect(await readEditorFiles(join(root, "niemand"))).toEqual({ files: [], errors: [] });
  });
});

describe("isRightToLeftFile", () => {
  it.each([
    ["content/ar/start.md", true],
    ["content/fa/rollen/x.md", true],
    ["_data/i18n/ar.yaml", true],
    ["_data/translations/fa/site.yaml", true],
    ["content/de/ar.md", false],
    ["_data/roles/ar.yaml", false],
    ["content/arabisch/x.md", false],
  ])("%s: %s", (path, expected) => {
    expect(isRightToLeftFile(path)).toBe(expected);
  });
});
