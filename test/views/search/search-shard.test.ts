import { describe, expect, it } from "vitest";
import { toShardPath } from "../../../src/views/search/search-shard.ts";

describe("toShardPath", () => {
  const rows: [file: string, path: string][] = [
    ["pagefind-entry.json", "de/core.js"],
    ["pagefind.de_31c5f699fb.pf_meta", "de/core.js"],
    ["wasm.de.pagefind", "de/core.js"],
    ["wasm.unknown.pagefind", "de/core.js"],
    ["index/de_f65f60f.pf_index", "de/index-f65f60f.js"],
    ["index/de-simple_f65f60f.pf_index", "de/index-f65f60f.js"],
    ["filter/de_6cfc28a.pf_filter", "de/filter-6cfc28a.js"],
    ["words/de_6cfc28a0b1.json", "de/words-6cfc28a0b1.js"],
    ["fragment/de_14a51e1.pf_fragment", "de/fragment-1.js"],
    ["fragment/de_fa51e12.pf_fragment", "de/fragment-f.js"],
  ];
  it.each(rows)("%s comes in %s", (file, path) => expect(toShardPath(file, "de")).toBe(path));
});
