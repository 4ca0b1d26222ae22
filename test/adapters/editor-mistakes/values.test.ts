import { describe, expect, it } from "vitest";
import { type Edit, files, placesOf } from "./tiny-edit.ts";

const { board, head, office, root, site, sources, topic } = files;
const contact = (kind: string, value: string): Edit => [
  root,
  'kind: phone\n    value: "01234 567-0"',
  `kind: ${kind}\n    value: "${value}"`,
];
const repository = (url: string, branch = "main"): Edit => [
  site,
  "operator:",
  `repository: ${url}\nrepositoryBranch: "${branch}"\noperator:`,
];

describe("values", () => {
  it.each<[string, Edit, string[]]>([
    ["the number of the authorities", contact("phone", "115"), []],
    ["a phone number of dashes", contact("phone", "0-----------"), ["rathaus:11"]],
    ["a fax number that is too short", contact("fax", "0123"), ["rathaus:11"]],
    ["a mail address with two dots", contact("email", "info..amt@rathaus.example"), ["rathaus:11"]],
    ["a mail address with an umlaut", contact("email", "info@köln.example"), ["rathaus:11"]],
    ["a website in disguise", contact("website", "https://xn--rthaus-3nf.example/"), ["rathaus:11"]],
    ["a postal code with a space", contact("address", "Markt 1, 98 617 Meiningen"), ["rathaus:11"]],
    ["an address that is a mail address", contact("address", "amt@stadt.example.org"), ["rathaus:11"]],
    ["an operator's postal code of four", [site, "00000 Bei", "0000 Bei"], ["site:12"]],
    [
      "an operator's mail address with an umlaut",
      [site, "stadt@example.org", "stadt@köln.example"],
      ["site:14"],
    ],
    ["an operator's phone number of zeros", [site, '"01234 567-0"', '"0-0-0-0-0-0"'], ["site:15"]],
    ["an operator as a list, out of step", [site, "operator:\n  name", "operator:\n  - name"], ["site:11"]],
    ["a description as a list", [office, "summary:\n  text", "summary:\n  - text"], ["sozialamt:5"]],
    [
      "an address of the site with a query",
      [site, "fehlt", "https://netz.example.org/?x=1#oben"],
      ["site:8"],
    ],
    ["a branch like an option", repository("https://github.com/a/b", "--upload-pack=x"), ["site:11"]],
    ["a branch with two dots", repository("https://github.com/a/b", "a..b"), ["site:11"]],
    ["a project at a host in disguise", repository("https://xn--rthaus-3nf.example/a/b"), ["site:10"]],
    ["a project in a house's own network", repository("https://gitlab.kreis.intern/a/b"), []],
    ["nothing as a publisher", [sources, '"Beispielbote"', "~"], ["sources:12"]],
    ["the word for nothing as a publisher", [sources, '"Beispielbote"', '"null"'], ["sources:12"]],
    ["nothing in a list", [topic, "  - sprache", "  - ~"], ["deutsch-lernen:8"]],
    ["nothing as a list", [board, "relations:", "contacts: null\nrelations:"], ["advisory-board:8"]],
    ["nothing as an operator's detail", [site, '"7 Tage"', "~"], ["site:20"]],
    ["a dash as a text", [office, '"Das Sozialamt hilft bei Geldfragen."', '"–"'], ["sozialamt:5"]],
    [
      "a note to oneself as a text",
      [office, '"Das Sozialamt hilft bei Geldfragen."', "TODO"],
      ["sozialamt:5"],
    ],
    ["a mark before everything", [office, "# yaml", "---\n# yaml"], ["sozialamt:1"]],
    ["a mark behind everything", [office, "...\n"], ["sozialamt:24"]],
    ["a mark in the head of a text", [head, "title: Hinweise", "title: Hinweise\n..."], ["hinweise:3"]],
    [
      "a person who confirmed",
      [
        root,
        "      - netzseite\nrel",
        '      - netzseite\n    confirmed: { date: "2026", role: Anna Muster }\nrel',
      ],
      ["rathaus:14"],
    ],
    [
      "a mail link with two dots",
      [head, "https://stadt.example.org/", "mailto:a..b@stadt.example.org"],
      ["hinweise:9"],
    ],
    ["a phone link that is too short", [head, "https://stadt.example.org/", "tel:0123"], ["hinweise:9"]],
    ["a phone link", [head, "https://stadt.example.org/", "tel:+4936934850"], []],
  ])("%s", (_, edit, places) => {
    expect(placesOf(edit)).toEqual(places);
  });
});
