import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { makeLogical } from "../../../src/adapters/stylesheet/logical-properties.ts";

describe("makeLogical", () => {
  it.each([
    ["margin-left: 1px", "margin-inline-start: 1px"],
    ["margin-right: 1px", "margin-inline-end: 1px"],
    ["padding-left: 1px", "padding-inline-start: 1px"],
    ["scroll-padding-right: 1px", "scroll-padding-inline-end: 1px"],
    ["border-left: 1px solid", "border-inline-start: 1px solid"],
    ["border-right-color: red", "border-inline-end-color: red"],
    ["border-top-left-radius: 1px", "border-start-start-radius: 1px"],
    ["border-bottom-right-radius: 1px", "border-end-end-radius: 1px"],
    ["left: 0", "inset-inline-start: 0"],
    ["right: 0", "inset-inline-end: 0"],
    ["text-align: left", "text-align: start"],
    ["text-align: center", "text-align: center"],
    ["float: right", "float: inline-end"],
    ["margin: 1px 2px", "margin: 1px 2px"],
    ["margin: 1px 2px 3px 2px", "margin: 1px 2px 3px 2px"],
    ["padding: 1px 2px 3px 4px", "padding-block: 1px 3px; padding-inline: 4px 2px"],
    ["padding: calc(1px + 2px) 2px 3px 4px", "padding-block: calc(1px + 2px) 3px; padding-inline: 4px 2px"],
    ["border-radius: 4px", "border-radius: 4px"],
    ["border-radius: 0 0 4px 4px", "border-radius: 0 0 4px 4px"],
    [
      "border-radius: 1px 2px 3px 4px",
      "border-start-start-radius: 1px; border-start-end-radius: 2px; border-end-end-radius: 3px; border-end-start-radius: 4px",
    ],
    ["top: 0", "top: 0"],
  ])("turns { %s } into { %s }", (before, after) => {
    const root = postcss.parse(`a { ${before} }`);
    makeLogical(root);
    expect(root.toString()).toBe(`a { ${after} }`);
  });
});
