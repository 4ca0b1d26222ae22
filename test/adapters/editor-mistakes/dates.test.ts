import { describe, expect, it } from "vitest";
import { type Edit, files, placesOf } from "./tiny-edit.ts";

const { board, event, head, office, publication, root, site, sources } = files;
const statement = (lines: string): Edit => [office, "      - zeitung", `      - zeitung\n    ${lines}`];
const confirmed = (date: string, more = ""): Edit => [
  root,
  "      - netzseite\nrelations",
  `      - netzseite\n${more}    confirmed:\n      date: "${date}"\n      role: Pressestelle\nrelations`,
];
const offer = (date: string): Edit => [
  site,
  "operator:",
  `accessibility:\n  signLanguage:\n    url: https://stadt.example.org/film\n    date: "${date}"\n    reviewers: Prüfgruppe\noperator:`,
];
const review = (date: string): Edit => [
  site,
  'accessibilityReviewDate: "2026-01"',
  `accessibilityReviewDate: ${date}`,
];
const translation = (on: string): Edit => [
  "_data/translations/uk/network.yaml",
  `blocks:\n  summary.text:\n    of: "Das Netz."\n    text: "Мережа."\n    reviewed:\n      by: Sprachmittlung\n      on: "${on}"\n`,
];

describe("dates on 2026-12-01", () => {
  it.each<[string, Edit, string[]]>([
    ["a statement of next year", statement('asOf: "2027-05"'), ["sozialamt:13"]],
    ["a statement of this year", statement('asOf: "2026"'), []],
    ["a statement of tomorrow", statement('asOf: "2026-12-02"'), []],
    ["a statement checked in two days", statement('checked: "2026-12-03"'), ["sozialamt:13"]],
    ["a statement checked in 1926", statement('checked: "1926-01-10"'), ["sozialamt:13"]],
    ["a statement checked on 31 February", statement('checked: "2026-02-31"'), ["sozialamt:13"]],
    ["a statement that expires in four years", statement('expires: "2030-12-31"'), []],
    ["a statement that expires in a century", statement('expires: "2126-01-01"'), ["sozialamt:13"]],
    [
      "a statement that expired before it held",
      statement('asOf: "2020"\n    expires: "2019-12-31"'),
      ["sozialamt:14"],
    ],
    ["a confirmation of next year", confirmed("2027-05"), ["rathaus:15"]],
    ["a confirmation of 1926", confirmed("1926-05"), ["rathaus:15"]],
    [
      "a confirmation of what had expired",
      confirmed("2026-05", '    expires: "2026-01-01"\n'),
      ["rathaus:14"],
    ],
    ["a source of next year", [sources, '"2025-03-01"', '"2027-03-01"'], ["sources:9"]],
    ["a source read before it was there", [sources, '"2025-03-01"', '"2026-03-01"'], ["sources:9"]],
    ["a source of the year 0201", [sources, '"2025-03-01"', '"0201-03-01"'], ["sources:7"]],
    ["a source of the year 20255", [sources, '"2025-03-01"', '"20255-03-01"'], ["sources:7"]],
    ["a source read next year", [sources, '"2026-01-10"', '"2027-01-10"'], ["sources:9"]],
    ["a source read „heute“", [sources, '"2026-01-10"', "heute"], ["sources:9"]],
    ["a publication of next year", [publication, '"2024-05"', '"2027-05"'], ["bericht:5"]],
    ["an edition of 2062", [site, '"2026-01"', '"2062-01"'], ["site:5"]],
    ["an edition of 1926", [site, '"2026-01"', '"1926-01"'], ["site:5"]],
    ["a review of the operator in 2062", review('"2062-01"'), ["site:22"]],
    ["a review of the operator in 1926", review('"1926-01"'), ["site:22"]],
    ["a review of the operator „gestern“", review("gestern"), ["site:22"]],
    ["a review of the operator on 30 February", review('"2026-02-30"'), ["site:22"]],
    ["no review of the operator", review("fehlt"), []],
    ["an offer of 2030", offer("2030"), ["site:13"]],
    ["an offer of this year", offer("2026"), []],
    ["a body from next year on", [office, "summary:", 'validFrom: "2027"\nsummary:'], []],
    ["a body from 2105 on", [board, "summary:", 'validFrom: "2105"\nsummary:'], ["advisory-board:4"]],
    ["a body until 2099", [board, "summary:", 'validTo: "2099"\nsummary:'], ["advisory-board:4"]],
    [
      "a body that ends before it begins",
      [board, "summary:", 'validFrom: "2020"\nvalidTo: "2019"\nsummary:'],
      ["advisory-board:5"],
    ],
    ["an event planned in two years", [event, '"2020-02-29"', '"2028-02-29"'], []],
    ["an event in 2062", [event, '"2020-02-29"', '"2062-02-28"'], ["2020-gruendung:3"]],
    ["an event on 29 February 2021", [event, '"2020-02-29"', '"2021-02-29"'], ["2020-gruendung:3"]],
    ["an event in words", [event, '"2020-02-29"', "Ende Februar 2020"], ["2020-gruendung:3"]],
    ["an event until 2099", [event, "text:", 'until: "2099"\ntext:'], ["2020-gruendung:4"]],
    ["an event that ends before it begins", [event, "text:", 'until: "2019"\ntext:'], ["2020-gruendung:4"]],
    ["a text of 2031", [head, "title: Hinweise", 'title: Hinweise\nasOf: "2031"'], ["hinweise:3"]],
    ["a translation reviewed in 2062", translation("2062-01-10"), ["network:7"]],
    ["a translation reviewed in 1926", translation("1926-01-10"), ["network:7"]],
  ])("%s", (_, edit, places) => {
    expect(placesOf(edit)).toEqual(places);
  });
});
