import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { addPhysicalSides } from "../../../src/adapters/stylesheet/physical-sides.ts";

const toPhysical = (css: string) => {
  const root = postcss.parse(css);
  addPhysicalSides(root);
  return root
    .toString()
    .replace(/\s*([{};:])\s*/g, "$1")
    .replaceAll(";}", "}");
};

describe("addPhysicalSides", () => {
  it.each([
    ["a{inline-size:1px}", "a{width:1px}"],
    ["a{min-block-size:1px}", "a{min-height:1px}"],
    ["a{max-inline-size:1px}", "a{max-width:1px}"],
    ["a{margin-block:1px}", "a{margin-top:1px;margin-bottom:1px}"],
    ["a{padding-block:1px calc(2px + 3px)}", "a{padding-top:1px;padding-bottom:calc(2px + 3px)}"],
    ["a{margin-block-end:1px!important}", "a{margin-bottom:1px!important}"],
    ["a{scroll-margin-block-start:1px}", "a{scroll-margin-top:1px}"],
    ["a{border-block-start:1px solid red}", "a{border-top:1px solid red}"],
    ["a{border-block:1px solid red}", "a{border-top:1px solid red;border-bottom:1px solid red}"],
    ["a{border-block-end-color:red}", "a{border-bottom-color:red}"],
    ["a{border-inline:1px solid red}", "a{border-left:1px solid red;border-right:1px solid red}"],
    ["a{inset-block-start:1px}", "a{top:1px}"],
    ["a{inset-block:1px 2px}", "a{top:1px;bottom:2px}"],
    ["a{inset:1px}", "a{top:1px;right:1px;bottom:1px;left:1px}"],
    ["a{inset:1px 2px 3px}", "a{top:1px;right:2px;bottom:3px;left:2px}"],
    ["a{inset-inline:0}", "a{left:0;right:0}"],
    ["a{margin-inline:auto}", "a{margin-left:auto;margin-right:auto}"],
    ["a{padding-inline:max(1px,2px)}", "a{padding-left:max(1px,2px);padding-right:max(1px,2px)}"],
    [
      "a{padding-inline:1px 2px}",
      "a{-webkit-padding-start:1px;padding-inline-start:1px;-webkit-padding-end:2px;padding-inline-end:2px}",
    ],
    ["a{margin-inline-start:1px}", "a{-webkit-margin-start:1px;margin-inline-start:1px}"],
    ["a{border-inline-end:1px solid}", "a{-webkit-border-end:1px solid;border-inline-end:1px solid}"],
    ["a{border-inline-start-width:1px}", "a{-webkit-border-start-width:1px;border-inline-start-width:1px}"],
    [
      "a,b{inset-inline-start:1px}",
      "a,b{left:1px;inset-inline:1px auto}[dir=rtl] a,[dir=rtl] b{left:auto;right:1px;inset-inline:1px auto}",
    ],
    [
      "a{inset-inline-end:1px}",
      "a{right:1px;inset-inline:auto 1px}[dir=rtl] a{right:auto;left:1px;inset-inline:auto 1px}",
    ],
    ["a{float:inline-start}", "a{float:left;float:inline-start}[dir=rtl] a{float:right;float:inline-start}"],
    ["a{clear:inline-end}", "a{clear:right;clear:inline-end}[dir=rtl] a{clear:left;clear:inline-end}"],
    ["a{text-align:start}", "a{text-align:start}"],
    ["a{margin:0 auto;top:0}", "a{margin:0 auto;top:0}"],
    ["a{border-radius:4px}", "a{border-radius:4px}"],
    ["a{border-start-start-radius:4px}", "a{border-start-start-radius:4px}"],
  ])("turns %s into %s", (before, expected) => {
    expect(toPhysical(before)).toBe(expected);
  });
});
