import postcss from "postcss";
import { describe, expect, it } from "vitest";
import {
  setYoungSelectorsApart,
  writeOutSelectorLists,
} from "../../../src/adapters/stylesheet/selector-lists.ts";

const changed = (change: (root: postcss.Root) => void, css: string) => {
  const root = postcss.parse(css);
  change(root);
  return root
    .toString()
    .replace(/\s*}\s*/g, "} ")
    .replace(/\s+/g, " ")
    .trim();
};

describe("writeOutSelectorLists", () => {
  it.each([
    ["a b{top:0}", "a b{top:0}"],
    [":is(a, b){top:0}", "a, b{top:0}"],
    [".x :is(th, td + td) b{top:0}", ".x th b, .x td + td b{top:0}"],
    [".x:is(.a, .b):is(.c, .d){top:0}", ".x.a.c, .x.a.d, .x.b.c, .x.b.d{top:0}"],
    [":is(p, :is(li, dd)):lang(de){top:0}", "p:lang(de), li:lang(de), dd:lang(de){top:0}"],
    [":is(a:not(.x, .y), b){top:0}", "a:not(.x, .y), b{top:0}"],
    ["i, .x > :is(a, b){top:0}", "i, .x > a, .x > b{top:0}"],
  ])("writes %s as %s", (before, expected) => {
    expect(changed(writeOutSelectorLists, before)).toBe(expected);
  });

  it("refuses a type selector behind another part, which would be another selector", () => {
    expect(() => changed(writeOutSelectorLists, ".a:is(p, li){top:0}")).toThrow(
      ".a:is(p, li): a type selector in :is() must stand first",
    );
  });
});

describe("setYoungSelectorsApart", () => {
  it.each([
    ["a, b{top:0}", "a, b{top:0}"],
    ["a:focus-visible, b:focus-visible{top:0}", "a:focus-visible, b:focus-visible{top:0}"],
    ["a:hover, b:focus-visible{top:0}", "a:hover{top:0} b:focus-visible{top:0}"],
    ["a:focus, a:focus-visible{top:0}", "a:focus{top:0}"],
    ["a::marker, b, c:has(d){top:0}", "b{top:0} a::marker,c:has(d){top:0}"],
  ])("turns %s into %s", (before, expected) => {
    expect(changed(setYoungSelectorsApart, before)).toBe(expected);
  });
});
