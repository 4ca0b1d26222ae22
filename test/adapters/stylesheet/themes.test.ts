import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { chooseThemeBySystem, splitLightDark } from "../../../src/adapters/stylesheet/themes.ts";

const after = (change: (root: postcss.Root) => void, css: string) => {
  const root = postcss.parse(css);
  change(root);
  return root.toString().replace(/\s+/g, " ").trim();
};

describe("chooseThemeBySystem", () => {
  it("makes light the ground, dark a condition that comes after it, and drops themes by attribute", () => {
    const css = after(
      chooseThemeBySystem,
      "@media (prefers-color-scheme: dark){:root{--a:blue}} @media (prefers-color-scheme: light){:root{--a:red}} [data-kern-theme=dark],.kern-dark{--a:blue} b{top:0}",
    );
    expect(css).toBe(":root{--a:red} b{top:0} @media (prefers-color-scheme: dark){:root{--a:blue}}");
  });
});

describe("splitLightDark", () => {
  it.each([
    [
      ".d{--a:light-dark(#fff, #000);top:0}",
      ".d{--a:#fff;top:0}@media (prefers-color-scheme: dark){.d{--a:#000}}",
    ],
    [
      ".d{color:light-dark(rgb(1 2 3), var(--x))}",
      ".d{color:rgb(1 2 3)}@media (prefers-color-scheme: dark){.d{color:var(--x)}}",
    ],
    [".d{color:red}", ".d{color:red}"],
  ])("splits %s", (before, expected) => {
    expect(after(splitLightDark, before).replaceAll(/\s*([{}])\s*/g, "$1")).toBe(
      expected.replaceAll(/\s*([{}])\s*/g, "$1"),
    );
  });
});
