import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { ownWords } from "../../src/adapters/facts/bundled-words.ts";
import { joinFiles } from "../../src/adapters/facts/load-site.ts";
import { type EditorFile, readEditorFiles } from "../../src/adapters/files/editor-files.ts";
import { DataErrors } from "../../src/domain/mistakes/data-error.ts";
import { tinyRoot } from "../fixtures/broken-sites.ts";

// Whatever is lost of what says where a body belongs: nothing may come to stand at the top in silence.

const software = await ownWords();

/** Every way to lose what places a body in the tree: the line that says so, any other of its entry, or all of it. */
function toLosses({ file, text }: EditorFile): [title: string, text: string][] {
  const lines = text.split("\n");
  const losses = lines.flatMap((line, index): [string, string][] =>
    /\bkind: partOf\b|\btarget:|\broot: true\b/.test(line)
      ? [[`${file} without „${line.trim()}“ in line ${index + 1}`, lines.toSpliced(index, 1).join("\n")]]
      : [],
  );
  const document = parseDocument(text);
  const relations = (document.toJS()?.relations ?? []) as { kind?: string }[];
  const index = relations.findIndex(({ kind }) => kind === "partOf");
  if (index < 0) return losses;
  document.deleteIn(["relations", index]);
  return [...losses, [`${file} without its whole entry „partOf“`, String(document)]];
}

describe.each([
  ["the tiny site", tinyRoot],
  ["the second county", "test/fixtures/musterkreis"],
])("of %s", async (_, root) => {
  const { files, errors } = await readEditorFiles(root);
  const losses = files
    .filter(({ file, text }) => file.startsWith("_data/") && /partOf|root: true/.test(text))
    .flatMap((source) => toLosses(source).map(([title, text]) => [title, { ...source, text }] as const));
  const load = (changed: readonly EditorFile[]) => () => joinFiles(changed, errors, software);

  it("everything can be read and some belongs somewhere", () => {
    expect(load(files)).not.toThrow();
    expect(losses.length).toBeGreaterThan(5);
  });

  it.each(losses)("%s is refused", (_title, lossy) => {
    const changed = files.map((other) => (other.file === lossy.file ? lossy : other));
    expect(load(changed)).toThrow(DataErrors);
  });
});
