import { describe, expect, it } from "vitest";
import { checkTranslations } from "../../../src/domain/integrity/translation-places.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import { aBody, aStated, someFacts, theNetwork, theRoot } from "../../builders.ts";

function problemsOf(path: string, of = "Text", text = "Text"): string[] {
  const file = toTranslationFile(
    aStated({ blocks: { "summary.text": { of, text } }, aliases: [] }, `_data/translations/${path}`),
  );
  return checkTranslations(someFacts({ translations: [file] })).map(
    ({ message, remedy }) => `${message} ${remedy}`,
  );
}

describe("a translation", () => {
  it.each([
    ["uk/network.yaml", []],
    ["ua/network.yaml", ["Die Sprache „ua“ ist nicht bekannt. Meinten Sie „uk“?"]],
    [
      "de/network.yaml",
      [
        "Deutsch ist die Sprache der Angaben und hat keine Übersetzungen. Bitte den Text in der Datei selbst ändern.",
      ],
    ],
    [
      "uk/topics/geloescht.yaml",
      [
        "Zu dieser Übersetzung fehlt die deutsche Datei „_data/topics/geloescht.yaml“. Ist sie gelöscht, bitte auch diese Datei löschen; ist sie umbenannt, bitte diese ebenso umbenennen.",
      ],
    ],
    [
      "uk/netwrok.yaml",
      [
        "Zu dieser Übersetzung fehlt die deutsche Datei „_data/netwrok.yaml“. Meinten Sie „_data/network.yaml“?",
      ],
    ],
  ])("%s", (path, expected) => expect(problemsOf(path)).toEqual(expected));

  it.each([
    ["Das [Amt](amt) hilft.", "[Амт](amt) допомагає.", []],
    ["Ein [A](a) und [B](b).", "[B](b) та [A](a).", []],
    [
      "Das [Amt](amt) hilft.",
      "Допомагає.",
      [expect.stringContaining("genau diese Kennungen verlinken: „amt“")],
    ],
    ["Es hilft.", "[Амт](amt).", [expect.stringContaining("Bitte die Links entfernen.")]],
  ])("of %j as %j keeps its links", (of, text, expected) =>
    expect(problemsOf("uk/network.yaml", of, text)).toEqual(expected),
  );
});

describe("translations of one file into several languages", () => {
  const translate = (...paths: string[]) =>
    paths.map((path) =>
      toTranslationFile(aStated({ blocks: {}, aliases: [] }, `_data/translations/${path}`)),
    );
  const toldOf = (wish: Parameters<typeof someFacts>[0]) =>
    checkTranslations(someFacts(wish)).map(({ file, message, remedy }) => `${file} ${message} ${remedy}`);

  it("are told once when it is gone", () => {
    const translations = translate("uk/topics/a.yaml", "en/topics/a.yaml", "ar/topics/a.yaml");
    expect(toldOf({ translations })).toEqual([
      "_data/translations/ar/topics/a.yaml Zu dieser Übersetzung fehlt die deutsche Datei „_data/topics/a.yaml“. Dasselbe gilt für: en, uk. Ist sie gelöscht, bitte auch diese Dateien löschen; ist sie umbenannt, bitte diese Dateien ebenso umbenennen.",
    ]);
  });

  it("are no mistake when it was only renamed, which is told there", () => {
    const translations = translate("uk/departments/amt.yaml", "en/departments/amt.yaml");
    const body = { ...aBody("amt"), file: "_data/departments/umbenannt.yaml" };
    expect(toldOf({ translations, bodies: [theNetwork(), theRoot(), body] })).toEqual([]);
  });

  it("are not taken for those of a file that has its own", () => {
    const translations = translate("uk/netwrok.yaml", "uk/network.yaml");
    expect(toldOf({ translations }).join()).toContain("Ist sie gelöscht");
  });
});
