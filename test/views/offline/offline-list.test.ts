import { describe, expect, it } from "vitest";
import {
  type ListedFile,
  type OfflineList,
  sizeOf,
  toWanted,
  transferOf,
} from "../../../src/views/offline/offline-list.ts";
import { toOfflineList } from "../../../src/views/offline/offline-plan.ts";

const file = (path: string, bytes = 1): ListedFile => [path, bytes, `sha256-${path}`];
const paths = (files: readonly ListedFile[]) => files.map(([path]) => path);

const site = [
  "404.html",
  "_headers",
  "robots.txt",
  "sitemap.xml",
  "redaktion/index.html",
  "redaktion/assets/font.woff2",
  "sw.js",
  "offline.json",
  "downloads/netzwerk-offline-2026-11-23-12345678.zip",
  "assets/app-icon-any-192.12.png",
  "de/app.webmanifest",
  "index.html",
  "lizenzen.txt",
  "assets/site.12.css",
  "assets/fonts/fira-sans-latin-400.12.woff2",
  "assets/fonts/fira-sans-latin-ext-400.12.woff2",
  "de/index.html",
  "de/suche/index.html",
  "de/rollen/index.html",
  "de/organigramm/organigramm.svg",
  "de-simple/index.html",
  "de-simple/rollen/index.html",
  "pagefind/pagefind-entry.json",
  "pagefind/pagefind.de_1234567.pf_meta",
  "pagefind/index/de_1234567.pf_index",
  "pagefind/index/de-simple_1234567.pf_index",
  "pagefind/fragment/de_1234567.pf_fragment",
  "pagefind/wasm.de.pagefind",
  "pagefind/wasm.unknown.pagefind",
];
const list = toOfflineList(
  [...site].reverse().map((path) => file(path)),
  {
    version: "1",
    builtOn: "2026-11-23",
    locales: ["de", "de-simple"],
    searchPrograms: { de: "wasm.de.pagefind", "de-simple": "wasm.unknown.pagefind" },
  },
);

describe("toOfflineList", () => {
  it("leaves out what is for hosts, robots and stores, lists every other file once, pages by their address", () => {
    const { de, "de-simple": simple } = list.locales;
    const parts = [list.shared, de, simple].flatMap((part) => (part ? [...part.core, ...part.rest] : []));
    expect(paths(parts).sort()).toEqual(
      site
        .slice(11)
        .map((path) => path.replace(/(^|\/)index\.html$/, "$1"))
        .sort(),
    );
  });

  it("puts into the core what start, search, organigram and legal pages need, language by language", () => {
    expect(paths(list.shared.core)).toEqual([
      "",
      "assets/fonts/fira-sans-latin-400.12.woff2",
      "assets/site.12.css",
      "pagefind/pagefind-entry.json",
    ]);
    expect(paths(list.locales["de"]?.core ?? [])).toEqual([
      "de/",
      "de/suche/",
      "pagefind/index/de_1234567.pf_index",
      "pagefind/pagefind.de_1234567.pf_meta",
      "pagefind/wasm.de.pagefind",
    ]);
    expect(paths(list.locales["de-simple"]?.core ?? [])).toEqual([
      "de-simple/",
      "pagefind/index/de-simple_1234567.pf_index",
      "pagefind/wasm.unknown.pagefind",
    ]);
  });
});

describe("toWanted", () => {
  const two: OfflineList = {
    version: "1",
    builtOn: "2026-11-23",
    shared: { core: [file("a")], rest: [file("b"), file("p", 5)] },
    locales: {
      uk: { name: "Українська", direction: "ltr", core: [file("uk"), file("p", 5)], rest: [] },
      fa: { name: "فارسی", direction: "rtl", core: [file("fa"), file("p", 5)], rest: [file("fa/x")] },
    },
  };
  it.each([
    ["no language", [], ["a"], ["b", "p"]],
    ["one language", ["uk"], ["a", "uk", "p"], ["b"]],
    ["two that share a file", ["uk", "fa"], ["a", "uk", "p", "fa"], ["b", "fa/x"]],
    ["one that is gone", ["tr"], ["a"], ["b", "p"]],
  ])("%s", (_, locales, core, rest) => {
    const wanted = toWanted(two, locales);
    expect([paths(wanted.core), paths(wanted.rest)]).toEqual([core, rest]);
  });

  it("adds up bytes", () => expect(sizeOf([file("x", 3), file("y", 4)])).toBe(7));
});

describe("transferOf", () => {
  const files: readonly ListedFile[] = [
    ["", 1000, "a", 100],
    ["de/", 2000, "b", 200],
    ["a/seite.html", 4000, "c", 400],
    ["a.css", 8000, "d", 800],
    ["a.woff2", 16_000, "e"],
  ];

  it.each([
    ["a host that packs nothing", false, false, 31_000],
    ["one that packs pages only", true, false, 24_700],
    ["one that packs all text", true, true, 17_500],
    ["one that packs other text only", false, true, 23_800],
  ])("counts for %s", (_, pages, otherText, expected) => {
    expect(transferOf(files, { pages, otherText })).toBe(expected);
  });
});
