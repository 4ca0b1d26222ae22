import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataError } from "../domain/data-error.ts";
import { findUnsafeCharacters } from "../domain/text-safety.ts";

/** A file an editor wrote, safe to read on: UTF-8, NFC, no invisible characters. */
export interface EditorFile {
  /** Path below the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Longest file an editor may submit, in bytes. */
export const maxFileSize = 512 * 1024;

const rightToLeftPath = /^(_data\/i18n\/|_data\/translations\/|content\/)(ar|fa)[./]/;
/** Code of ours that lives beside the facts: the doors to Eleventy, and the generated schemas. */
const ownFiles = /^_data\/(?:[a-z-]+\.ts|\.schema\/[a-z-]+\.json)$/;

/**
 * Reads `_data/` and `content/` below a root without following links (design D14).
 * Files come sorted by path; everything suspicious becomes a German error instead of content.
 */
export async function readEditorFiles(root: string): Promise<{ files: EditorFile[]; errors: DataError[] }> {
  const paths = (await Promise.all(["_data", "content"].map((folder) => listFiles(root, folder)))).flat();
  const results = await Promise.all(paths.sort().map((path) => readEditorFile(root, path)));
  return {
    files: results.flatMap(({ file }) => file ?? []),
    errors: results.flatMap(({ errors }) => errors),
  };
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = entries.map((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory()
      ? listFiles(root, path)
      : Promise.resolve(ownFiles.test(path) && entry.isFile() ? [] : [path]);
  });
  return (await Promise.all(nested)).flat();
}

async function readEditorFile(
  root: string,
  path: string,
): Promise<{ file?: EditorFile; errors: DataError[] }> {
  const fail = (message: string, remedy: string) => ({
    errors: [{ file: path, line: 1, column: 1, message, remedy }],
  });
  const status = await lstat(join(root, path));
  if (status.isSymbolicLink())
    return fail(
      "Das ist eine Verknüpfung, keine Datei.",
      "Bitte die Datei selbst anlegen; Verknüpfungen werden nicht gelesen.",
    );
  if (!status.isFile()) return fail("Das ist keine gewöhnliche Datei.", "Bitte entfernen.");
  const wanted = path.startsWith("content/") ? ".md" : ".yaml";
  if (!path.endsWith(wanted))
    return fail(
      `Hier liegen nur Dateien mit der Endung „${wanted}“.`,
      path.endsWith(".yml") ? "Bitte in „.yaml“ umbenennen." : "Bitte entfernen oder richtig benennen.",
    );
  if (status.size > maxFileSize)
    return fail(
      `Die Datei ist zu groß (${Math.ceil(status.size / 1024)} KB, erlaubt sind ${maxFileSize / 1024} KB).`,
      "Bitte kürzen oder auf mehrere Dateien verteilen.",
    );
  const bytes = await readFile(join(root, path));
  const text = decode(bytes);
  if (text === undefined)
    return fail(
      "Die Datei ist nicht in UTF-8 gespeichert.",
      "Bitte im Editor „Speichern mit Codierung: UTF-8“ wählen.",
    );
  const unsafe = findUnsafeCharacters(text, { rightToLeft: rightToLeftPath.test(path) });
  if (unsafe.length > 0) return { errors: unsafe.map((found) => ({ file: path, ...found })) };
  return { file: { file: path, text: text.replaceAll("\r\n", "\n") }, errors: [] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
