import postcss, { type Declaration } from "postcss";
import { describe, expect, it } from "vitest";
import { addFlexGapMargins } from "../../../src/adapters/stylesheet/flex-gaps.ts";

const added = (css: string) => {
  const root = postcss.parse(css);
  addFlexGapMargins(root);
  const found: string[] = [];
  root.walkAtRules("supports", (rule) => {
    const around = rule.parent as { name?: string; params?: string };
    const place = around.name === undefined ? "" : `@${around.name} ${around.params} `;
    rule.walkRules((inner) => {
      const [{ prop, value }] = inner.nodes as [Declaration];
      found.push(`${place}${inner.selector} { ${prop}: ${value} }`);
    });
    expect(rule.params).toBe("not (inset: 0)");
  });
  return found;
};

describe("addFlexGapMargins", () => {
  it.each([
    [".a{display:flex;gap:1rem}", [".a > :not(:last-child) { margin-inline-end: 1rem }"]],
    [
      ".a{display:inline-flex;flex-wrap:wrap;gap:1rem 2rem}",
      [".a > :not(:last-child) { margin-inline-end: 2rem }", ".a > * { margin-block-end: 1rem }"],
    ],
    [".a{display:flex;flex-wrap:wrap;gap:0 2rem}", [".a > :not(:last-child) { margin-inline-end: 2rem }"]],
    [
      ".a{display:flex;flex-direction:column;gap:1rem 2rem}",
      [".a > :not(:last-child) { margin-block-end: 1rem }"],
    ],
    [
      ".a{display:flex;flex-flow:column wrap;gap:0} @media print{.a{flex-direction:row;gap:0.5rem}}",
      [
        "@media print .a > :not(:last-child) { margin-inline-end: 0.5rem }",
        "@media print .a > * { margin-block-end: 0.5rem }",
      ],
    ],
    [
      ".a{display:flex} @media print{.a{gap:1rem}}",
      ["@media print .a > :not(:last-child) { margin-inline-end: 1rem }"],
    ],
    [".a,.b{display:flex} .a,.c{gap:1rem}", [".a > :not(:last-child) { margin-inline-end: 1rem }"]],
    [".a{display:flex;gap:0} .b{display:flex;gap:0px 0}", []],
    [".a{display:grid;gap:1rem}", []],
    [".a{display:flex;gap:1rem} .a{display:inline}", []],
    [
      ".a{display:flex;gap:1rem} @media print{.a{display:none}}",
      [".a > :not(:last-child) { margin-inline-end: 1rem }"],
    ],
    [".a::details-content{display:flex;gap:1rem}", []],
  ])("adds to %s", (css, expected) => {
    expect(added(css)).toEqual(expected);
  });
});
