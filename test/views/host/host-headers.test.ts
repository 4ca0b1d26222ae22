import { describe, expect, it } from "vitest";
import { toGitApi } from "../../../src/views/host/form-policy.ts";
import { toCacheRules, toHostHeaders } from "../../../src/views/host/host-headers.ts";
import { securityHeaders } from "../../../src/views/host/security-headers.ts";

describe("toHostHeaders", () => {
  const text = toHostHeaders(["de", "ar"]);

  it("sends all security headers with everything, and no lifetime with everything", () => {
    const [first = ""] = text.split(/\n(?=\/)/);
    expect(first).toBe(`/*\n${securityHeaders.map(([name, value]) => `  ${name}: ${value}`).join("\n")}`);
  });

  it("states the security headers of every rule by itself where a form for editors has others", () => {
    const api = toGitApi({ repository: "https://github.com/kreis/netzwerk" });
    const rules = toHostHeaders(["de"], api).split(/\n(?=\/)/);
    expect(rules.map((rule) => rule.split("\n")[0])).toEqual([
      ...toCacheRules(["de"]).map(([pattern]) => pattern),
      "/redaktion/*",
    ]);
    for (const rule of rules) for (const [name] of securityHeaders) expect(rule).toContain(`  ${name}: `);
    expect(rules.at(-1)).toContain("connect-src 'self' data: https://api.github.com;");
    expect(rules[0]).not.toContain("api.github.com");
  });

  it("asks first for pages of every language, keeps what is named by its content", () => {
    expect(text).toContain("\n/ar/*\n  Cache-Control: no-cache\n");
    expect(text).toContain("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
  });
});

describe("toCacheRules", () => {
  const rules = toCacheRules(["de"]).map(([pattern, value]) => ({
    test: new RegExp(`^${pattern.replace("*", ".*").replace(":file", "[^/]+")}$`),
    value,
  }));
  it.each([
    ["/", "no-cache"],
    ["/sw.js", "no-cache"],
    ["/offline.json", "no-cache"],
    ["/404.html", "no-cache"],
    ["/de/", "no-cache"],
    ["/de/app.webmanifest", "no-cache"],
    ["/pagefind/pagefind-entry.json", "no-cache"],
    ["/pagefind/wasm.de.pagefind", "no-cache"],
    ["/pagefind/fragment/de_1234567.pf_fragment", "public, max-age=604800"],
    ["/downloads/netzwerk.zip", "no-cache"],
    ["/assets/fonts/a.12.woff2", "public, max-age=31536000, immutable"],
  ])("%s has exactly one rule: %s", (path, value) => {
    expect(rules.filter(({ test }) => test.test(path)).map((rule) => rule.value)).toEqual([value]);
  });
});
