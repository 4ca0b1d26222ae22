import { describe, expect, it } from "vitest";
import { toRules } from "../../../src/domain/simple-german/check.ts";
import { Names } from "../../../src/domain/simple-german/kept-names.ts";
import { toSimpleLines } from "../../../src/domain/simple-german/line.ts";

const names = new Names(
  ["Fachdienst Ausländer- und Personenstandswesen", "Staatliches Schulamt", "Landratsamt"],
  ["Bund der Vertriebenen"],
  ["IKPE", "ThILIK"],
);

/** Names of the rules a text breaks, each once, in the order of the rules. */
function brokenBy(text: string, isLabel = false): string[] {
  const lines = toSimpleLines(text, isLabel, names);
  return toRules(names)
    .filter((rule) => lines.some((line) => rule.find(line).length > 0))
    .map(({ name }) => name);
}

/** Texts that keep every rule, or break exactly the named one. */
const cases: Readonly<Record<string, { readonly hit: readonly string[]; readonly miss: readonly string[] }>> =
  {
    "ein Satz je Zeile": {
      hit: [
        "Das Amt hilft. Es ist in Suhl.",
        "Wer hilft? Das Amt.",
        "Das Amt\nhilft allen.",
        "Das sind 2 Städte\nund ein Dorf.",
      ],
      miss: [
        "Das Amt hilft.\nEs ist in Suhl.",
        "Am 5. Dezember 2014 war die Gründung.",
        "Integration heißt: Alle gehören dazu.",
        "Es geht um:\nArbeit,\nSchule,\nund Wohnen.",
        "- Arbeit\n- Schule\nDort lernen Kinder.",
        "Er sagte „Wer hilft? Wir helfen. Alle.“ und ging.",
        "Stand: 1. März 2026\nWas ist falsch?",
        "## Wer hilft? Wir helfen.",
      ],
    },
    "höchstens 12 Wörter": {
      hit: ["Eins, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13."],
      miss: [
        "Hier hilft Ihnen der Fachdienst Ausländer- und Personenstandswesen im Landratsamt in der Stadt.",
        "# Eins, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13",
      ],
    },
    "kein Genitiv": {
      hit: [
        "Das Amt des Landes hilft.",
        "Das Ende eines Jahres ist kalt.",
        "Die Liste der Mitglieder ist alt.",
        "Am Anfang dieser Woche ist Schule.",
        "Das ist die Adresse der neuen Seite.",
        "Hier sind die Namen der 4 Gruppen.",
        "Am Ende dieses Jahres ist Schluss.",
        "Es geht um Anerkennung ausländischer Abschlüsse.",
        "Wegen Krankheit ist zu.",
        "Innerhalb einer Woche kommt Post.",
        "Das ist ein Teil des Landratsamtes.",
        "Vertreter der Schule kommen.",
        "Er liest den Text aller Lizenzen.",
      ],
      miss: [
        "Das Amt vom Land hilft.",
        "Das Jobcenter ist eines davon.",
        "In der Liste stehen Namen.",
        "Auch der Verein hilft.",
        "Hat der Beirat feste Regeln?",
        "Das ist ein Ort, der hilft.",
        "Der Bund der Vertriebenen hilft.",
        "Dieses Haus ist neu.",
        "Innerhalb von einer Woche kommt Post.",
        "Sie fragen: Der Beirat hilft.",
        "Ein Verein hilft oder Nachbarn helfen.",
      ],
    },
    "kein Passiv": {
      hit: [
        "Das Netzwerk wurde gegründet.",
        "Der Antrag wird geprüft.",
        "Die Plätze werden vergeben.",
        "Hier wird organisiert.",
        "Die Themen werden eingetragen.",
        "Das ist schon gesagt worden.",
        "Wird der Kurs bezahlt?",
        "Es wurde gesagt: Das Amt hilft.",
      ],
      miss: [
        "Das Amt prüft den Antrag.",
        "Anna wird Mitglied.",
        "Das Wetter wird besser.",
        "Wir werden die gespeicherten Daten löschen.",
        "Er wurde gestern krank.",
        "Die Seite ist übersetzt.",
      ],
    },
    "kein Konjunktiv": {
      hit: [
        "Das wäre gut.",
        "Sie könnten fragen.",
        "Er sollte helfen.",
        "Ich hätte Zeit.",
        "Er sagt, das sei neu.",
        "Das würde helfen.",
      ],
      miss: [
        "Das ist gut.",
        "Sie können fragen.",
        "Er hieß so.",
        "Sie blieben dort.",
        "Ich möchte helfen.",
        "Seien Sie bitte da.",
      ],
    },
    "lange Wörter mit Bindestrich": {
      hit: ["Das ist ein Migrationshintergrund.", "Der Staatsangehörigkeits-Ausweis ist neu."],
      miss: [
        "Das ist ein Migrations-Hintergrund.",
        "Das ist die Volkshochschule.",
        "Die Seite ist integrationsnetzwerk.example.org.",
      ],
    },
    "keine Abkürzung ohne Erklärung": {
      hit: [
        "Es gibt z. B. Kurse.",
        "Das Amt hilft ggf. später.",
        "Die ABC hilft.",
        "Das macht die XyZ-Stelle.",
      ],
      miss: [
        "Es gibt zum Beispiel Kurse.",
        "Das IKPE hilft.",
        "ABC ist kurz für: Amt.",
        "Das ist die Buch-Nummer (ISBN).",
        "ThILIK ist ein Programm.",
      ],
    },
    "Zahlen als Ziffern": {
      hit: [
        "Es gibt drei Kurse.",
        "Zwölf Menschen kamen.",
        "Er kam zweimal.",
        "Das kostet zwanzig Euro.",
        "Es waren hundert Menschen.",
      ],
      miss: [
        "Es gibt 3 Kurse.",
        "Ein Mensch kam.",
        "Das ist der zweite Kurs.",
        "Gemeinnützig heißt: gut für alle.",
      ],
    },
    "Datum wie „1. März 2026“": {
      hit: [
        "Es war am 1.3.2026 so.",
        "Das war am 01.03. früh.",
        "Es begann 2014-12-05.",
        "Am 3. Okt. ist frei.",
        "Das war 2015–2019 so.",
        "Das war am 05. Mai.",
      ],
      miss: [
        "Es war am 1. März 2026.",
        "Das war von 2015 bis 2019.",
        "Die Regel ist BITV-2.0.",
        "Es sind 2.600 Menschen.",
      ],
    },
    "Uhrzeit wie „9:00 Uhr“": {
      hit: ["Wir öffnen um 9 Uhr.", "Wir öffnen um 9.30 Uhr.", "Wir öffnen um 09:00 Uhr."],
      miss: ["Wir öffnen um 9:00 Uhr.", "Wir öffnen um 14:30 Uhr."],
    },
    "besser höchstens 10 Wörter": {
      hit: ["Eins, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11."],
      miss: ["Eins, 2, 3, 4, 5, 6, 7, 8, 9, 10."],
    },
    "besser ohne Verneinung": {
      hit: ["Das geht nicht.", "Niemand weiß es.", "Er hat keine Zeit.", "Das geht ohne Geld."],
      miss: ["Das ist unsicher.", "Das geht später."],
    },
  };

describe.each(Object.entries(cases))("%s", (name, { hit, miss }) => {
  it.each(hit)("is broken by %j", (text) => expect(brokenBy(text)).toContain(name));
  it.each(miss)("is kept by %j", (text) => expect(brokenBy(text)).not.toContain(name));
});

it("has cases for every rule", () => {
  expect(
    toRules(names)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(cases).sort());
});

describe("a label", () => {
  it.each([
    [
      "may hold two sentences and be long",
      "Wer hilft? Was ist das Netzwerk, und wie hängt hier alles zusammen, und warum?",
      [],
    ],
    [
      "has to keep rules about words",
      "Speicherdauer der Serverprotokolle",
      ["kein Genitiv", "lange Wörter mit Bindestrich"],
    ],
  ])("%s", (_, text, expected) => expect(brokenBy(text, true)).toEqual(expected));
});
