import { describe, expect, it } from "vitest";
import { assertDetached, buildPagefindRuntime } from "../../../src/adapters/search/pagefind-runtime.ts";

describe("buildPagefindRuntime", () => {
  it("is a classic script that names its licences and asks the page for nothing", async () => {
    const code = await buildPagefindRuntime();
    expect(code).toMatch(/^\/\*! Pagefind 1\.\d+\.\d+.*MIT/);
    expect(() => new Function(code)).not.toThrow();
    expect(() => assertDetached(code)).not.toThrow();
  });

  it("is the same on every run", async () => {
    expect(await buildPagefindRuntime()).toBe(await buildPagefindRuntime());
  });
});

describe("assertDetached", () => {
  const rows: [code: string, isDetached: boolean][] = [
    ["x(import.meta.url)", false],
    ['import("x")', false],
    ["export{a as b}", false],
    ["await fetch(u)", false],
    ["new Worker(u)", false],
    ["document.querySelector(s)", false],
    ["a.fetch(u)", true],
    ["__fetch(u)", true],
    ['"call fetch(u) yourself"', true],
    ["performFetch(u)", true],
  ];
  for (const [code, isDetached] of rows)
    it(`${isDetached ? "accepts" : "refuses"} ${code}`, () => {
      const check = () => assertDetached(code);
      if (isDetached) expect(check).not.toThrow();
      else expect(check).toThrow(/Pagefinds Skript/);
    });
});
