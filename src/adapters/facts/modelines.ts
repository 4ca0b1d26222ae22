import { join } from "node:path";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import { findModelineSlip, withModeline } from "../../domain/schema/modeline.ts";
import { readEditorFiles } from "../files/editor-files.ts";
import { writeWhole } from "../files/write-whole.ts";

/** Errors for files below a root whose first line does not name the schema that helps while typing; sorted. */
export async function findModelineSlips(root: string): Promise<DataError[]> {
  const { files } = await readEditorFiles(root, ["_data"]);
  return files.flatMap(({ file, text }) => findModelineSlip(file, text) ?? []);
}

/** Gives those files the right first line. @returns their paths, sorted */
export async function writeModelines(root: string): Promise<string[]> {
  const { files } = await readEditorFiles(root, ["_data"]);
  const changes = files
    .map(({ file, text }) => ({ file, text, renewed: withModeline(file, text) }))
    .filter(({ text, renewed }) => text !== renewed);
  for (const { file, renewed } of changes) await writeWhole(join(root, file), renewed);
  return changes.map(({ file }) => file);
}
