import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkMessages, readSoftwareWords } from "../../../src/adapters/facts/words-files.ts";
import { aStated } from "../../builders.ts";

describe("readSoftwareWords", () => {
  it("reads the German words this software brings", async () => {
    const { words, errors } = await readSoftwareWords(".");
    expect(errors).toEqual([]);
    expect(words.map(({ file }) => file)).toContain("_data/i18n/de.yaml");
  });

  it("reports what is wrong with them, and brings none where there are none", async () => {
    const root = await mkdtemp(join(tmpdir(), "words-"));
    expect(await readSoftwareWords(root)).toEqual({ words: [], errors: [] });
    await mkdir(join(root, "_data/i18n"), { recursive: true });
    await writeFile(join(root, "_data/i18n/de.yaml"), "words:\n  a: Ja\n");
    await writeFile(join(root, "_data/i18n/en.yaml"), "words: [\n");
    const { words, errors } = await readSoftwareWords(root);
    expect(words).toEqual([]);
    expect(new Set(errors.map(({ file }) => file))).toEqual(
      new Set(["_data/i18n/de.yaml", "_data/i18n/en.yaml"]),
    );
    await rm(root, { recursive: true });
  });
});

describe("checkMessages", () => {
  const problemsOf = (text: string) => checkMessages(aStated({ words: { seiten: { text } } }));

  it.each([
    "Seiten",
    "{count} Seiten",
    "{count, plural, one {# Seite} other {# Seiten}}",
    "{kind, select, a {A} other {B}}",
    "'{'wörtlich'}'",
    "<b>fett</b> & <",
  ])("accepts %j", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each(["{count", "{}", "{count, plural, one {x}}", "{count, unsinn}", "{a} }{", "{count, plural,}"])(
    "refuses %j",
    (text) => {
      expect(problemsOf(text).map(({ message }) => message)).toEqual([
        "Die geschweiften Klammern im Wort „seiten“ passen nicht zusammen.",
      ]);
    },
  );
});
