import { lstatSync, readFileSync } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { findConflictMark } from "../../domain/mistakes/conflict-mark.ts";
import type { DataError, Position } from "../../domain/mistakes/data-error.ts";
import { findStrayLetters, nameLetter, type StrayLetter } from "../../domain/mistakes/look-alike.ts";
import { findUnsafeCharacters, positionAt } from "../../domain/mistakes/text-safety.ts";
import { isDeviceName, isSlug, toSlug } from "../../domain/schema/fields/id.ts";
import { findMeantName } from "../../domain/text/file-ending.ts";

/** A file an editor wrote, safe to read on: UTF-8, NFC, no invisible characters. */
export interface EditorFile {
  /** Path below the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Longest file an editor may submit, in bytes. */
export const maxFileSize = 512 * 1024;

/** True for files in languages whose spelling needs joiners and direction marks. */
export function isRightToLeftFile(path: string): boolean {
  return rightToLeftPath.test(path);
}

const rightToLeftPath = /^(_data\/i18n\/|_data\/translations\/|content\/)(ar|fa)[./]/;
/** Files created by file browsers; never read. */
const leftBehind = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);
/** Files of ours beside the facts: the census, and everything generated. */
const ownFiles = /^_data\/(?:\.census\.yaml|\.schema\/(?:[a-z-]+\.json|FELDER\.md))$/;

/**
 * Reads folders below a root without following links (README.md of this folder).
 * Files come sorted by path; everything suspicious becomes a German error instead of content.
 * @param folders which to read; one that does not exist holds nothing
 */
export async function readEditorFiles(
  root: string,
  folders: readonly string[] = ["_data", "content"],
): Promise<{ files: EditorFile[]; errors: DataError[] }> {
  const listed = await Promise.all(folders.map((folder) => listTop(root, folder)));
  const paths = listed.flatMap(({ paths: found }) => found).sort();
  const results = paths.map((path) => readEditorFile(root, path));
  return {
    files: results.flatMap(({ file }) => file ?? []),
    errors: [...listed, ...results].flatMap(({ errors }) => errors),
  };
}

async function listTop(root: string, folder: string): Promise<{ paths: string[]; errors: DataError[] }> {
  const status = await lstat(join(root, folder)).catch(() => undefined);
  if (status?.isDirectory()) return { paths: await listFiles(root, folder), errors: [] };
  if (!status) return { paths: [], errors: [] };
  const error = {
    file: folder,
    line: 1,
    column: 1,
    rule: "file" as const,
    message: "Das ist kein Ordner.",
    remedy: `Bitte „${folder}“ als gewöhnlichen Ordner anlegen; Verknüpfungen werden nicht gelesen.`,
  };
  return { paths: [], errors: [error] };
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = entries
    .filter(({ name }) => !leftBehind.has(name))
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path);
      return Promise.resolve(ownFiles.test(path) && entry.isFile() ? [] : [path]);
    });
  return (await Promise.all(nested)).flat();
}

function readEditorFile(root: string, path: string): { file?: EditorFile; errors: DataError[] } {
  const fail = (message: string, remedy: string) => ({
    errors: [{ file: toShownPath(path), line: 1, column: 1, rule: "file" as const, message, remedy }],
  });
  const status = lstatSync(join(root, path));
  if (status.isSymbolicLink())
    return fail(
      "Das ist eine Verknüpfung, keine Datei.",
      "Bitte die Datei selbst anlegen; Verknüpfungen werden nicht gelesen.",
    );
  if (!status.isFile()) return fail("Das ist keine gewöhnliche Datei.", "Bitte entfernen.");
  const wanted = path.startsWith("content/") ? ".md" : ".yaml";
  if (!path.endsWith(wanted))
    return fail(`Hier liegen nur Dateien mit der Endung „${wanted}“.`, toEndingRemedy(path, wanted));
  const misnamed = path
    .slice(0, -wanted.length)
    .split("/")
    .slice(1)
    .find((part) => !isSlug(part));
  if (misnamed !== undefined && isDeviceName(misnamed))
    return fail(
      `„${misnamed}“ heißt unter Windows ein Gerät; dort kann keine Datei so heißen.`,
      "Bitte einen anderen Namen wählen.",
    );
  if (misnamed !== undefined) {
    const meant = toSlug(misnamed);
    return fail(
      "Der Name dieser Datei oder ihres Ordners ist keine Kennung.",
      meant === ""
        ? "Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche."
        : `Meinten Sie „${meant}“? Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche.`,
    );
  }
  if (status.size > maxFileSize)
    return fail(
      `Die Datei ist zu groß (${Math.ceil(status.size / 1024)} KB, erlaubt sind ${maxFileSize / 1024} KB).`,
      "Bitte kürzen oder auf mehrere Dateien verteilen.",
    );
  return checkContent(path, readFileSync(join(root, path)));
}

/**
 * A file's content as text, if it is safe to process: UTF-8, no invisible characters, no conflict marks of git.
 * @param path below the root, of a file whose name and size are right
 */
export function checkContent(path: string, bytes: Uint8Array): { file?: EditorFile; errors: DataError[] } {
  const text = decode(bytes);
  if (text === undefined)
    return {
      errors: [
        {
          file: path,
          ...findUndecodable(bytes),
          rule: "characters",
          message:
            "Die Datei ist nicht in UTF-8 gespeichert; hier steht das erste Zeichen, das nicht lesbar ist.",
          remedy: "Bitte im Editor „Speichern mit Codierung: UTF-8“ wählen.",
        },
      ],
    };
  const unsafe = findUnsafeCharacters(text, { rightToLeft: isRightToLeftFile(path) });
  if (unsafe.length > 0)
    return { errors: unsafe.map((found) => ({ file: path, rule: "characters" as const, ...found })) };
  const stray = findStrayLetters(text).slice(0, maxStray);
  if (stray.length > 0) return { errors: stray.map((found) => toStrayError(path, text, found)) };
  const conflict = findConflictMark(text);
  if (conflict) return { errors: [{ file: path, ...conflict, rule: "conflict", ...conflictWords }] };
  return { file: { file: path, text: text.replaceAll("\r\n", "\n") }, errors: [] };
}

/** Maximum number of words with letters of another script reported per file; more come from one program or paste. */
const maxStray = 20;

function toStrayError(file: string, text: string, stray: StrayLetter): DataError {
  return {
    file,
    ...positionAt(text, stray.index),
    rule: "characters",
    message: `In „${stray.word}“ steht ${nameLetter(stray)} zwischen anderen Buchstaben.`,
    remedy:
      stray.meant === undefined || stray.script === "lateinisch"
        ? "Bitte das Wort neu tippen; so findet es keine Suche."
        : `Meinten Sie „${stray.meant}“?`,
  };
}

const conflictWords = {
  message: "Hier stehen zwei Fassungen untereinander, zwischen denen git nicht entscheiden konnte.",
  remedy: "Bitte eine behalten, die andere und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen.",
};

function toEndingRemedy(path: string, wanted: ".yaml" | ".md"): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const meant = findMeantName(name, wanted);
  if (meant !== undefined) return `Bitte in „${toShownPath(meant)}“ umbenennen.`;
  if (wanted === ".yaml" && /\.(md|markdown)$/i.test(name)) return "Texte gehören nach content/de/.";
  if (wanted === ".md" && /\.ya?ml$/i.test(name)) return "Angaben gehören nach _data/.";
  return "Bitte entfernen oder richtig benennen.";
}

/** A path that stays on one line of a report and is set apart from its position, whatever its characters. */
export function toShownPath(path: string): string {
  return path.replace(/[^\p{L}\p{N} ._/()-]/gu, "?").replace(/ +/g, " ");
}

/** Place of the first byte that is not UTF-8; at the beginning for a file of another kind altogether. */
function findUndecodable(bytes: Uint8Array): Position {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return positionAt(text, Math.max(0, text.indexOf("\ufffd")));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
