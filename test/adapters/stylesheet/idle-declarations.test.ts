import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { dropIdleDeclarations } from "../../../src/adapters/stylesheet/idle-declarations.ts";

describe("dropIdleDeclarations", () => {
  it.each([
    ["a{top:0;left:0;top:1px}", "a{left:0;top:1px}"],
    ["a{top:0!important;top:1px}", "a{top:0!important;top:1px}"],
    [".kern-body{vertical-align:baseline;border:0;font-style:normal;top:0}", ".kern-body{top:0}"],
    [".kern-btn{border:0;vertical-align:baseline}", ".kern-btn{border:0;vertical-align:baseline}"],
    [".kern-body,.kern-btn{border:0}", ".kern-body,.kern-btn{border:0}"],
    [".kern-label{letter-spacing:var(--kern-metric-space-none, 0px);top:0}", ".kern-label{top:0}"],
    [".kern-label{letter-spacing:1px}", ".kern-label{letter-spacing:1px}"],
    [".kern-a{font-family:var(--kern-typography-font-family-default, x);top:0}", ".kern-a{top:0}"],
    [
      ":not(i){font-family:var(--kern-typography-font-family-default)}",
      ":not(i){font-family:var(--kern-typography-font-family-default)}",
    ],
  ])("turns %s into %s", (before, expected) => {
    const root = postcss.parse(before);
    dropIdleDeclarations(root);
    expect(root.toString()).toBe(expected);
  });
});
