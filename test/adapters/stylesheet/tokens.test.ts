import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { settleTokens } from "../../../src/adapters/stylesheet/tokens.ts";

const settle = (css: string) => {
  const root = postcss.parse(css);
  settleTokens(root);
  return root.toString().replace(/\s+/g, " ").trim();
};

describe("settleTokens", () => {
  it.each([
    ["writes a token with one value into its users", ":root{--a:1px} b{top:var(--a)}", ":root{} b{top:1px}"],
    [
      "follows tokens through tokens",
      ":root{--a:var(--b);--b:2px} b{top:var(--a, 9px)}",
      ":root{} b{top:2px}",
    ],
    ["drops what nobody uses", ":root{--a:1px;--b:var(--a)} b{top:0}", ":root{} b{top:0}"],
    ["takes the fallback of an unknown token", "b{top:var(--x, 3px)}", "b{top:3px}"],
    [
      "keeps a token that changes with the theme",
      ":root{--a:red} @media (prefers-color-scheme: dark){:root{--a:blue}} b{color:var(--a, green)}",
      ":root{--a:red} @media (prefers-color-scheme: dark){:root{--a:blue}} b{color:var(--a)}",
    ],
    [
      "lets an own layer restate a value where it was first declared",
      ":root{--a:red} @media (prefers-color-scheme: dark){:root{--a:blue}} :root{--a:pink} b{color:var(--a)}",
      ":root{--a:pink} @media (prefers-color-scheme: dark){:root{--a:blue}} :root{} b{color:var(--a)}",
    ],
    [
      "sees through a condition that changes nothing",
      ":root{--a:0} @media (min-width: 9px){:root{--a:0}} b{top:var(--a)}",
      ":root{} @media (min-width: 9px){:root{}} b{top:0}",
    ],
    ["leaves tokens of single elements alone", ".c{--a:red;color:var(--a)}", ".c{--a:red;color:var(--a)}"],
    [
      "resolves inside functions",
      ":root{--a:2px} b{top:calc(var(--a) * -1)}",
      ":root{} b{top:calc(2px * -1)}",
    ],
  ])("%s", (_, before, after) => {
    expect(settle(before)).toBe(after);
  });

  it("refuses a token that is declared nowhere", () => {
    expect(() => settle("b{top:var(--typo)}")).toThrow("style token --typo is declared nowhere");
  });
});
