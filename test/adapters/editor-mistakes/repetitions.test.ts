import { describe, expect, it } from "vitest";
import { type Edit, files, placesOf } from "./tiny-edit.ts";

const { board, event, office, role, root, site, sources, topic } = files;
const contact = (kind: string, value: string, label = ""): string =>
  `  - kind: ${kind}\n    value: "${value}"\n${label === "" ? "" : `    label: ${label}\n`}    sources: [netzseite]\n`;
const contacts = (...lines: string[]): Edit => [root, "relations:", `${lines.join("")}relations:`];
const source = (id: string, title: string, date: string): Edit => [
  sources,
  "  - id: zeitung",
  `  - id: ${id}\n    title: "${title}"\n    publisher: Stadt Beispielhausen\n    date: "${date}"\n    reliability: official\n    checked: "2026-01-10"\n  - id: zeitung`,
];

describe("lists", () => {
  it.each<[string, Edit, string[]]>([
    [
      "a source twice",
      [board, "    - netzseite\nrel", "    - netzseite\n    - netzseite\nrel"],
      ["advisory-board:8"],
    ],
    ["a search word twice", [board, "summary:", "aliases: [Rat, rat]\nsummary:"], ["advisory-board:4"]],
    [
      "an everyday word twice",
      [topic, "  - Sprachkurs", "  - Sprachkurs\n  - SPRACHKURS"],
      ["deutsch-lernen:6"],
    ],
    ["an answer twice", [topic, "  - sprache", "  - sprache\n  - sprache"], ["deutsch-lernen:9"]],
    ["a participant twice", [event, "  - netzwerk", "  - netzwerk\n  - netzwerk"], ["2020-gruendung:7"]],
    ["a language twice", [site, "  - de", "  - de\n  - de"], ["site:8"]],
    [
      "a statement twice under two ids",
      [
        office,
        "relations:",
        '  - id: zwei\n    text: "Das Sozialamt hält  eine offene Sprechstunde."\n    sources: [netzseite]\nrelations:',
      ],
      ["sozialamt:13"],
    ],
    ["a phone number in two spellings", contacts(contact("phone", "+49 1234 5670")), ["rathaus:14"]],
    ["a phone number that is a fax as well", contacts(contact("fax", "01234 5670")), []],
    [
      "a phone number for two purposes",
      contacts(contact("phone", "01234 88", "Anmeldung"), contact("phone", "01234 88", "Beratung")),
      [],
    ],
    [
      "a phone number twice for one purpose",
      contacts(contact("phone", "01234 88", "Anmeldung"), contact("phone", "01234 88", "anmeldung")),
      ["rathaus:18"],
    ],
    [
      "a website in two spellings",
      contacts(
        contact("website", "http://stadt.example.org"),
        contact("website", "https://www.stadt.example.org/"),
      ),
      ["rathaus:17"],
    ],
    [
      "a mail address in capitals",
      contacts(contact("email", "amt@stadt.example.org"), contact("email", "Amt@Stadt.example.org")),
      ["rathaus:17"],
    ],
    [
      "an address in two spellings",
      contacts(
        contact("address", "Markt 1, 00000 Beispielhausen"),
        contact("address", "Markt 1 00000 Beispielhausen"),
      ),
      ["rathaus:17"],
    ],
    [
      "a source under two ids",
      source("neu", "Netzseite der  Stadt Beispielhausen", "2025-03-01"),
      ["sources:11"],
    ],
    [
      "a source of another day",
      source("neu", "Netzseite der Stadt Beispielhausen", "2025-04-01"),
      ["hint sources:10"],
    ],
  ])("%s", (_, edit, places) => {
    expect(placesOf(edit)).toEqual(places);
  });
});

describe("names", () => {
  const named = (file: string, name: string): Edit => [
    file,
    /sozialamt/.test(file) ? '"Sozialamt Beispielhausen"' : '"Vermittlungsstelle"',
    `"${name}"`,
  ];
  const short = (file: string, name: string): Edit => [file, "summary:", `shortName: ${name}\nsummary:`];
  const alias = (file: string, name: string): Edit => [file, "summary:", `aliases: [${name}]\nsummary:`];
  it.each<[string, Edit[], string[]]>([
    ["equal but for capitals and spaces", [named(office, "RATHAUS  Beispielhausen")], ["sozialamt:3"]],
    ["equal but for a hyphen", [named(office, "Rathaus-Beispielhausen")], ["sozialamt:3"]],
    ["with a letter of another script", [named(office, "S\u043ezialamt")], ["sozialamt:3"]],
    [
      "that look alike in two scripts",
      [named(office, "\u0410\u041C\u0422"), named(role, "AMT")],
      ["vermittlung:3"],
    ],
    ["that differ in an umlaut", [named(office, "Amt Süd"), named(role, "Amt Sud")], []],
    ["short ones that are equal", [short(office, "Amt"), short(role, "AMT")], ["vermittlung:4"]],
    ["a short one that is another's name", [short(office, "Rathaus Beispielhausen")], ["sozialamt:4"]],
    ["a short one that is its own name", [short(office, "Sozialamt Beispielhausen")], []],
    ["a search word that is another's name", [alias(office, "Rathaus Beispielhausen")], ["sozialamt:4"]],
    ["a search word of two", [alias(office, "Amt"), alias(role, "amt")], ["hint vermittlung:4"]],
    ["a search word that is its own name", [alias(office, "Sozialamt Beispielhausen")], ["hint sozialamt:4"]],
    [
      "a question asked twice",
      [
        [
          "_data/topics/zwei.yaml",
          'id: zwei\nquestion: "Wo lerne ich deutsch ?"\nanswer: "Dort."\nsources: [netzseite]\n',
        ],
      ],
      ["zwei:2"],
    ],
    [
      "a title of two publications",
      [
        [
          "_data/publications/zwei.yaml",
          'id: zwei\ntitle: Bericht  des Netzes\npublisher: rathaus\npublished: "2025"\nurl: https://stadt.example.org/b\nsummary: { text: Neu., sources: [netzseite] }\n',
        ],
      ],
      ["zwei:2"],
    ],
    [
      "a word explained twice",
      [
        [
          "_data/glossary/zwei.yaml",
          "id: zwei\nterm: integrationskurs\ntext: Ein Kurs.\nsources: [netzseite]\n",
        ],
      ],
      ["zwei:2"],
    ],
    [
      "an event told twice",
      [
        [
          "_data/timeline/zwei.yaml",
          'id: zwei\ndate: "2020-02-29"\ntext: Das Netz wurde gegründet!\nsources: [netzseite]\n',
        ],
      ],
      ["zwei:3"],
    ],
    [
      "an event of another day",
      [
        [
          "_data/timeline/zwei.yaml",
          'id: zwei\ndate: "2021-02-28"\ntext: Das Netz wurde gegründet.\nsources: [netzseite]\n',
        ],
      ],
      [],
    ],
    ["a title of two pages", [["content/de/zwei.md", "---\ntitle: Hinweise\n---\n\nText.\n"]], ["zwei:2"]],
  ])("%s", (_, edits, places) => {
    expect(placesOf(...edits)).toEqual(places);
  });
});
