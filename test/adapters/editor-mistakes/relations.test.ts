import { describe, expect, it } from "vitest";
import { type Edit, files, placesOf, relationLines } from "./tiny-edit.ts";

const { board, group, office, role } = files;
const fileOf: Readonly<Record<string, string>> = {
  beirat: board,
  netzwerk: "_data/network.yaml",
  sozialamt: office,
  sprache: group,
  vermittlung: role,
};
const one = (kind: string, from: string, to: string, period?: string): Edit => [
  fileOf[from] ?? "",
  relationLines(kind, from, to, period),
];
const both = (kind: string, a = "sozialamt", b = "vermittlung"): Edit[] => [one(kind, a, b), one(kind, b, a)];
/** Partners, as each of both would say it. */
const ownWords = (period?: string, other?: string): Edit[] => [
  one("partnerOf", "sozialamt", "vermittlung", period),
  [
    role,
    relationLines("partnerOf", "vermittlung", "sozialamt", other)
      .replace("[A]", "[B]")
      .replace("und [B]", "und [A]"),
  ],
];

describe("relations", () => {
  it.each<[string, Edit[], string[]]>([
    ["two that lead each other", both("leads"), ["sozialamt:25"]],
    [
      "three that lead in a circle",
      [
        one("leads", "sozialamt", "vermittlung"),
        one("leads", "vermittlung", "sprache"),
        one("leads", "sprache", "sozialamt"),
      ],
      ["sozialamt:25"],
    ],
    [
      "who leads the one that leads it",
      [["_data/network.yaml", `relations:\n${relationLines("leads", "netzwerk", "rathaus")}`]],
      ["rathaus:16"],
    ],
    [
      "two that lead each other one after the other",
      [
        one("leads", "sozialamt", "vermittlung", 'validTo: "2018"'),
        one("leads", "vermittlung", "sozialamt", 'validFrom: "2018"'),
      ],
      [],
    ],
    [
      "two that lead each other for two years",
      [
        one("leads", "sozialamt", "vermittlung", 'validTo: "2019"'),
        one("leads", "vermittlung", "sozialamt", 'validFrom: "2017"'),
      ],
      ["sozialamt:25"],
    ],
    ["two that are members of each other", [one("memberOf", "beirat", "sozialamt")], ["advisory-board:15"]],
    ["two that organise each other", both("organises"), ["sozialamt:25"]],
    ["two that take part in each other", both("participatesIn"), ["sozialamt:25"]],
    ["two that are connected in both files", [one("relatedTo", "beirat", "sprache")], ["hint sprache:14"]],
    ["two that help each other", both("supportsOnRequest"), ["hint vermittlung:21"]],
    ["two that are partners in both files", both("partnerOf"), ["vermittlung:21"]],
    ["partners in both files, each in its own words", ownWords(), ["hint vermittlung:21"]],
    [
      "partners in both files, since when known in one",
      ownWords('validFrom: "2018"'),
      ["hint vermittlung:21"],
    ],
    ["partners in both files, over in one", ownWords('validTo: "2018"'), ["vermittlung:21"]],
    [
      "partners in both files since different years",
      ownWords('validFrom: "2018"', 'validFrom: "2016"'),
      ["vermittlung:21"],
    ],
    [
      "partners in both files since a year and its month",
      ownWords('validFrom: "2018"', 'validFrom: "2018-05"'),
      ["hint vermittlung:21"],
    ],
    [
      "two that were partners, and are again, in both files",
      [
        one("partnerOf", "sozialamt", "vermittlung", 'validTo: "2018"'),
        one("partnerOf", "vermittlung", "sozialamt", 'validFrom: "2020"'),
      ],
      [],
    ],
    [
      "partners twice in one file",
      [one("partnerOf", "sozialamt", "sprache"), one("partnerOf", "sozialamt", "sprache")],
      ["sozialamt:28"],
    ],
    ["a partner of itself", [one("partnerOf", "sozialamt", "sozialamt")], ["sozialamt:25"]],
    [
      "a member twice at a time",
      [one("memberOf", "sozialamt", "beirat", 'validFrom: "2020"')],
      ["sozialamt:24"],
    ],
    [
      "a member again after a break",
      [
        one("leads", "sozialamt", "sprache", 'validTo: "2018"'),
        one("leads", "sozialamt", "sprache", 'validFrom: "2020"'),
      ],
      [],
    ],
    [
      "a member again in the year it ended",
      [
        one("leads", "sozialamt", "sprache", 'validTo: "2018"'),
        one("leads", "sozialamt", "sprache", 'validFrom: "2018"'),
      ],
      [],
    ],
    [
      "the same period twice",
      [
        one("leads", "sozialamt", "sprache", 'validFrom: "2018"\n    validTo: "2019"'),
        one("leads", "sozialamt", "sprache", 'validFrom: "2018"\n    validTo: "2019"'),
      ],
      ["sozialamt:30"],
    ],
    [
      "mediation with its sides exchanged",
      [
        [
          role,
          '  - kind: mediatesBetween\n    between: [sprache, beirat]\n    sentence: "[V](vermittlung) [B](beirat) [S](sprache)."\n    sources: [netzseite]\n',
        ],
      ],
      ["vermittlung:21"],
    ],
  ])("%s", (_, edits, places) => {
    expect(placesOf(...edits)).toEqual(places);
  });
});
