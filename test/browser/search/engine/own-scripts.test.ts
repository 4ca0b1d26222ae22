import { describe, expect, it } from "vitest";
import { isOwnScript } from "../../../../src/browser/search/engine/own-scripts.ts";

describe("isOwnScript", () => {
  const root = "https://example.org/integration/";
  const rows: [url: string, isOwn: boolean][] = [
    [`${root}assets/search-engine.0123456789.js`, true],
    [`${root}assets/../../evil.js`, false],
    [`${root}assets/..%2f..%2fevil.js`, false],
    [`${root}assets/x.js?callback=alert`, false],
    [`${root}assets/x.json`, false],
    ["https://example.org/other.js", false],
    ["https://example.org.evil.example/integration/x.js", false],
    ["data:text/javascript,alert(1)//.js", false],
    ["javascript:alert(1)//.js", false],
    ["x.js", false],
  ];
  for (const [url, isOwn] of rows)
    it(`${url} ${isOwn ? "may" : "may not"} run`, () => {
      expect(isOwnScript(url, root)).toBe(isOwn);
    });
});
