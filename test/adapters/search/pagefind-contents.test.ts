import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { toContentsFile } from "../../../src/adapters/search/pagefind-contents.ts";

const page = (url: string) =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url, meta: { title: url }, filters: {} })}`);
const files = [
  { path: "fragment/de_b.pf_fragment", content: page("/de/a/") },
  { path: "fragment/de_a.pf_fragment", content: page("/de/b/") },
  { path: "wasm.de.pagefind", content: Buffer.from("wasm") },
];

test("an index has the same contents file in whatever order Pagefind hands its files over", () => {
  const { file, sum } = toContentsFile("de", files);
  const turned = toContentsFile("de", files.toReversed());
  expect(turned.file.path).toBe(file.path);
  expect(turned.sum).toBe(sum);
  const contents = JSON.parse(Buffer.from(file.content).toString("utf8")) as {
    pages: string[][];
    sums: object;
  };
  expect(Object.keys(contents.sums)).toEqual([
    "fragment/de_a.pf_fragment",
    "fragment/de_b.pf_fragment",
    "wasm.de.pagefind",
  ]);
  expect(contents.pages.map(([id]) => id)).toEqual(["de_b", "de_a"]);
});
