import { join } from "node:path";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import { findModelineSlip, withModeline } from "../../domain/schema/modeline.ts";
import { type EditorFile, readEditorFiles } from "../files/editor-files.ts";
import { writeWhole } from "../files/write-whole.ts";

/** Maximum number of files named one by one. */
const mostNamed = 3;

/** Files whose first line does not name the schema an editor needs to help while typing, in their order. */
export function findModelineSlips(files: readonly EditorFile[]): DataError[] {
  return files
    .filter(({ file }) => file.startsWith("_data/"))
    .flatMap(({ file, text }) => findModelineSlip(file, text) ?? []);
}

/** Hints about those files: when there are many, one names the first and their number, or nobody would see any other hint. */
export function findModelineHints(files: readonly EditorFile[]): DataError[] {
  const slips = findModelineSlips(files);
  const [first] = slips;
  if (first === undefined || slips.length <= mostNamed) return slips;
  return [
    {
      ...first,
      message: `In ${slips.length} Dateien steht die Zeile mit der Eingabehilfe nicht richtig, zuerst in dieser.`,
      remedy: "„npm run generate“ schreibt sie in alle.",
    },
  ];
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
