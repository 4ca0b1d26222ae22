import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findModelineHints } from "../../../src/adapters/facts/modelines.ts";
import { readEditorFiles } from "../../../src/adapters/files/editor-files.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

it.each([
  [1, 1, "Die Zeile mit der Eingabehilfe fehlt."],
  [3, 3, "Die Zeile mit der Eingabehilfe fehlt."],
  [4, 1, "In 4 Dateien steht die Zeile mit der Eingabehilfe nicht richtig, zuerst in dieser."],
  [40, 1, "In 40 Dateien steht die Zeile mit der Eingabehilfe nicht richtig, zuerst in dieser."],
])("%d files without their first line are %d hints", async (files, count, message) => {
  const root = await newFolder("eingabehilfe");
  await mkdir(join(root, "_data/roles"), { recursive: true });
  for (let number = 10; number < 10 + files; number++)
    await writeFile(join(root, `_data/roles/rolle-${number}.yaml`), "name: Rolle\n");
  const hints = findModelineHints((await readEditorFiles(root)).files);
  expect(hints).toHaveLength(count);
  expect(hints[0]).toMatchObject({ file: "_data/roles/rolle-10.yaml", line: 1, message });
});
