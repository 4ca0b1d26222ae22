import { describe, expect, it } from "vitest";
import { isHashed, toNotSavedPath, toSavedPath } from "../../../src/browser/worker/path.ts";

const root = "https://example.org/sub/";

describe("toSavedPath", () => {
  it.each([
    ["https://example.org/sub/", ""],
    ["https://example.org/sub/index.html", ""],
    ["https://example.org/sub/de/suche/?q=Schule#treffer", "de/suche/"],
    ["https://example.org/sub/de/suche/index.html", "de/suche/"],
    ["https://example.org/sub/de/suche", "de/suche"],
    ["https://example.org/sub/de/myindex.html", "de/myindex.html"],
    ["https://example.org/subway/", undefined],
    ["https://example.org/", undefined],
    ["https://example.org.evil/sub/", undefined],
  ])("%s → %s", (url, path) => expect(toSavedPath(url, root)).toBe(path));
});

describe("isHashed", () => {
  it.each([
    ["assets/site.14524bf88b.css", true],
    ["assets/fonts/fira-sans-latin-400.3e38d8c01f.woff2", true],
    ["pagefind/index/de_a24fea4.pf_index", true],
    ["pagefind/pagefind.de_3bd9aafb32.pf_meta", true],
    ["pagefind/pagefind-entry.json", false],
    ["pagefind/wasm.de.pagefind", false],
    ["de/organigramm/organigramm.svg", false],
  ])("%s: %s", (path, expected) => expect(isHashed(path)).toBe(expected));
});

describe("toNotSavedPath", () => {
  it.each([
    ["de/x/", ["de", "en"], "de/offline/"],
    ["en/x/", ["de", "en"], "en/offline/"],
    ["ar/x/", ["en", "de"], "en/offline/"],
    ["", ["de"], "de/offline/"],
    ["de/x/", [], undefined],
  ] as const)("%s with %j saved → %s", (path, locales, target) =>
    expect(toNotSavedPath(path, locales)).toBe(target),
  );
});
