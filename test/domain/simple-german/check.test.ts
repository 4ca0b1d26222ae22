import { describe, expect, it } from "vitest";
import { renderErrors } from "../../../src/domain/mistakes/data-error.ts";
import { checkSimpleGerman } from "../../../src/domain/simple-german/check.ts";
import { Names } from "../../../src/domain/simple-german/kept-names.ts";
import { toSimpleTexts } from "../../../src/domain/simple-german/text.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import { aStated } from "../../builders.ts";

const place = { file: "_data/translations/de-simple/network.yaml", isLabel: false };
const names = new Names([], [], []);

describe("all texts together", () => {
  it("are told by place with everything that has to change, and apart from it what would be better", () => {
    const { errors, wishes, counts } = checkSimpleGerman(
      [
        { ...place, locate: () => ({ line: 9, column: 11 }), text: "Das Amt des Landes hilft nicht." },
        { ...place, locate: () => ({ line: 4, column: 11 }), text: "Hier wird geprüft. Das geht." },
      ],
      names,
    );
    expect(renderErrors(errors)).toBe(
      [
        `${place.file}:4:11  Das ist wohl ein Passiv: „wird … geprüft“. Bitte sagen, wer etwas tut: „Das Amt prüft“ statt „Es wird geprüft“.`,
        `${place.file}:4:11  In einer Zeile stehen 2 Sätze: „Hier wird geprüft. Das geht.“ Bitte nach jedem Satz eine Leerzeile einfügen.`,
        `${place.file}:9:11  Das ist wohl ein Genitiv: „Amt des Landes hilft“. Bitte mit „von“ schreiben, zum Beispiel „vom Landkreis“ statt „des Landkreises“.`,
        "3 Fehler gefunden.",
      ].join("\n"),
    );
    expect(wishes.map(({ message }) => message)).toEqual([
      "Der Satz verneint mit „nicht“: „Das Amt des Landes hilft nicht.“",
    ]);
    expect(counts.get("kein Genitiv")).toBe(1);
    expect(counts.get("kein Konjunktiv")).toBe(0);
  });

  it("are the translations of this language, labels marked by their keys, empty ones left out", () => {
    const file = (tag: string) =>
      toTranslationFile(
        aStated(
          {
            aliases: [],
            blocks: {
              title: { of: "Titel", text: "Ein Titel" },
              "facts.x.text": { of: "Text", text: "Ein Text." },
              "contacts.0.label": { of: "Name", text: "" },
            },
          },
          `_data/translations/${tag}/network.yaml`,
        ),
      );
    const texts = toSimpleTexts({ translations: [file("de-simple"), file("en")] });
    expect(texts.map(({ text, isLabel }) => [text, isLabel])).toEqual([
      ["Ein Titel", true],
      ["Ein Text.", false],
    ]);
  });
});
