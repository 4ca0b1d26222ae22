import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitGermanRuns } from "../../../src/domain/text/german-run.ts";

const names = (text: string, locale = "ar") =>
  splitGermanRuns(text, locale)
    .filter(({ lang }) => lang === "de")
    .map((run) => run.text);

describe("German words inside a text in other letters", () => {
  it.each([
    [
      "a name in brackets, which are the sentence's",
      "المجلس (Integrationsbeirat) يساعد",
      ["Integrationsbeirat"],
    ],
    ["a name at the end, without the full stop", "Звернутися до Landratsamt.", ["Landratsamt"]],
    [
      "the full stop of an abbreviation",
      "جمعية Neue Arbeit Thüringen e.V. تساعد",
      ["Neue Arbeit Thüringen e.V."],
    ],
    ["an abbreviation with spaces", "جمعية Caritas e. V.", ["Caritas e. V."]],
    ["a title", "به Dr. Beispiel بگویید", ["Dr. Beispiel"]],
    [
      "quotation marks inside a name",
      "کارگروه Arbeitskreis «Sprache und Schule» است",
      ["Arbeitskreis «Sprache und Schule»"],
    ],
    ["German quotation marks around it", "مركز „Cabrini“ هنا", ["„Cabrini“"]],
    [
      "names between commas of the sentence, one by one",
      "در Meiningen، Schmalkalden",
      ["Meiningen", "Schmalkalden"],
    ],
    [
      "a name with a comma inside",
      "ناشر: Rolle, Aufgaben und Ziele · Amt",
      ["Rolle, Aufgaben und Ziele", "Amt"],
    ],
    ["names in two sentences", "ThILIK. Kammern тоже", ["ThILIK", "Kammern"]],
    [
      "a name before another in brackets",
      "ناحیه (Landkreis) Schmalkalden-Meiningen",
      ["Landkreis", "Schmalkalden-Meiningen"],
    ],
    [
      "words cut by a hyphen",
      "للـ Ausländer- und Personenstandswesen",
      ["Ausländer- und Personenstandswesen"],
    ],
    [
      "words cut before a hyphen",
      "Bildungsinstitutionen und -kammern (школи)",
      ["Bildungsinstitutionen und -kammern"],
    ],
    ["no hyphen of the sentence", "SPIEGEL-Liste и Caritas-центр", ["SPIEGEL-Liste", "Caritas"]],
    ["the number of an issue", "в Amtsblatt 4/2024 (газета)", ["Amtsblatt 4/2024"]],
    ["the number of a house", "عنوان: Obertshäuser Platz 1.", ["Obertshäuser Platz 1"]],
    ["no number that counts something else", "в Meiningen 156 человек", ["Meiningen"]],
    ["a paragraph of the law", "по § 44a Aufenthaltsgesetz", ["§ 44a Aufenthaltsgesetz"]],
    ["signs inside a name", "від Bildung & Soziales", ["Bildung & Soziales"]],
    ["a name that is the whole text", "Netzwerk für Integration", ["Netzwerk für Integration"]],
    ["an abbreviation in mixed letters", "програма ThILIK:", ["ThILIK"]],
    ["a known abbreviation beside German words", "رابطة BAMF Außenstelle", ["BAMF Außenstelle"]],
  ])("takes %s", (_, text, expected) => expect(names(text)).toEqual(expected));

  it("takes a comma for the sentence's where the language has the same", () =>
    expect(names("в Meiningen, Schmalkalden и Suhl", "ru")).toEqual(["Meiningen", "Schmalkalden", "Suhl"]));

  it.each([
    ["numbers", "هاتف: 03693 485-0، 22.11.2026"],
    ["a mail address", "пишите: info@example.de"],
    ["addresses of the web", "www.example.de و https://example.de/a/?b=c#d"],
    ["abbreviations", "BAMF, SGB II, B1, A4, SHA-256, ZIP-файл"],
    ["files and programs", "«START.html» в Windows, macOS и Linux"],
    ["single letters", "A–Z و P"],
    ["text without any Latin letter", "المجلس، الشبكة"],
    ["nothing", ""],
  ])("leaves %s alone", (_, text) => expect(names(text)).toEqual([]));

  it.each(["de", "de-simple", "en"])("leaves text in %s alone, which has the same letters", (locale) =>
    expect(splitGermanRuns("The Landratsamt helps.", locale)).toEqual([{ text: "The Landratsamt helps." }]),
  );

  it("loses no character, joins what belongs together, and begins and ends a name with no space", () => {
    const part = fc.constantFrom(
      ...'Amt|für|e.V.|e. V.|Dr.|§ 5|4/2024|مجلس|рада|«|»|„|“|"|(|)|-|–|,|.|&|@|/| | |\n|x|É|🙂'.split("|"),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 20 }),
        fc.constantFrom("ar", "fa", "uk", "ru"),
        (parts, locale) => {
          const text = parts.join("");
          const runs = splitGermanRuns(text, locale);
          expect(runs.map((run) => run.text).join("")).toBe(text);
          for (const [index, run] of runs.entries()) {
            if (run.lang === undefined) expect(runs[index - 1]?.lang ?? "de").toBe("de");
            else expect(run.text).toMatch(/^\S(?:.*\S)?$/);
          }
        },
      ),
    );
  });
});
