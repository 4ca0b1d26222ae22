import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportSimpleGerman } from "../../../src/adapters/facts/plain-language-check.ts";
import { readSoftwareWords } from "../../../src/adapters/facts/words-files.ts";
import { renderError } from "../../../src/domain/mistakes/data-error.ts";
import { aStated, someFacts } from "../../builders.ts";

async function reportOf(words: string, names: readonly string[] = []) {
  const root = await mkdtemp(join(tmpdir(), "simple-"));
  await mkdir(join(root, "_data/i18n"), { recursive: true });
  await writeFile(join(root, "_data/i18n/de-simple.yaml"), `words:\n${words}`);
  const plainLanguage = aStated(
    { names: names.map((text) => ({ text, reason: "Ein Name." })), pages: [] },
    "_data/plain-language.yaml",
  );
  const { words: wordsFiles } = await readSoftwareWords(root);
  const report = reportSimpleGerman(someFacts({ plainLanguage, wordsFiles }));
  await rm(root, { recursive: true });
  return report;
}

describe("interface words in simple German", () => {
  it("are held to the rules in every plural form, with something filled in", async () => {
    const { errors } = await reportOf(
      '  a:\n    of: "x"\n    text: "{count, plural, one {Ein Text} other {Die Liste des Amtes}} vom {date} fehlt."\n',
    );
    expect(errors.map(renderError)).toEqual([
      "_data/i18n/de-simple.yaml:4:11  Das ist wohl ein Genitiv: „Liste des Amtes vom“. Bitte mit „von“ schreiben, zum Beispiel „vom Landkreis“ statt „des Landkreises“.",
    ]);
  });

  it("are labels where they are no sentence", async () => {
    const { errors } = await reportOf('  a:\n    of: "x"\n    text: "Wer hilft? Alle Fragen von A bis Z"\n');
    expect(errors).toEqual([]);
  });
});

describe("exceptions", () => {
  it("that no text needs are wishes to be rid of them", async () => {
    const { errors, wishes } = await reportOf('  a:\n    of: "x"\n    text: "Die ABC hilft."\n', [
      "ABC",
      "XYZ",
    ]);
    expect(errors).toEqual([]);
    expect(wishes.map(renderError)).toEqual([
      "_data/plain-language.yaml:1:1  Die Ausnahme „XYZ“ braucht kein Text. Bitte den Eintrag löschen.",
    ]);
  });
});
