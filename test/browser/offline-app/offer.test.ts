import { describe, expect, it } from "vitest";
import { toFill, toOffer } from "../../../src/browser/offline-app/offer.ts";
import type { SavedCopy } from "../../../src/browser/offline-app/saved-copy.ts";
import type { ListedFile, OfflineList } from "../../../src/views/offline/offline-list.ts";

const css: ListedFile = ["assets/a.css", 100, "sha256-a"];
const german: ListedFile = ["de/", 20, "sha256-b"];
const chronicle: ListedFile = ["de/chronik/", 3, "sha256-c"];
const english: ListedFile = ["en/", 50, "sha256-d"];

const list: OfflineList = {
  version: "1",
  builtOn: "2026-11-23",
  shared: { core: [css], rest: [] },
  locales: {
    de: { name: "Deutsch", direction: "ltr", core: [german], rest: [chronicle] },
    en: { name: "English", direction: "ltr", core: [english], rest: [] },
  },
};
const all = [css, german, chronicle];
const whole: SavedCopy = {
  version: "1",
  builtOn: "2026-11-23",
  locales: ["de"],
  files: all,
  present: new Set(all.map(([path]) => path)),
};
const changed: OfflineList = {
  ...list,
  version: "2",
  shared: { core: [["assets/b.css", 7, "sha256-e"]], rest: [] },
};

describe("toOffer", () => {
  it.each([
    ["nothing saved", list, undefined, ["de"], { step: "save", bytes: 123 }],
    ["nothing saved, two languages", list, undefined, ["de", "en"], { step: "save", bytes: 173 }],
    ["nothing saved, no language", list, undefined, [], undefined],
    ["everything saved", list, whole, ["de"], undefined],
    ["a language more", list, whole, ["de", "en"], { step: "change", bytes: 50 }],
    ["another language", list, whole, ["en"], { step: "change", bytes: 50 }],
    [
      "a file is not there",
      list,
      { ...whole, present: new Set(["assets/a.css", "de/"]) },
      ["de"],
      { step: "resume", bytes: 3 },
    ],
    [
      "all files are gone",
      list,
      { ...whole, files: [], present: new Set<string>() },
      ["de"],
      { step: "resume", bytes: 123 },
    ],
    ["another edition with one new file", changed, whole, ["de"], { step: "update", bytes: 7 }],
    ["no connection", undefined, whole, ["de"], undefined],
    ["no connection, nothing saved", undefined, undefined, ["de"], undefined],
  ] as const)("%s", (_, given, copy, chosen, offer) => expect(toOffer(given, copy, chosen)).toEqual(offer));
});

describe("toFill", () => {
  it("counts what is there and what belongs there", () => {
    expect(toFill({ ...whole, present: new Set(["de/", "de/alt/"]) })).toEqual({ done: 20, total: 123 });
  });
});
