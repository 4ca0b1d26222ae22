import { describe, expect, it } from "vitest";
import {
  contentSecurityPolicy,
  diskContentSecurityPolicy,
  securityHeaders,
} from "../../../src/views/host/security-headers.ts";

describe("security headers", () => {
  const rules = new Map(
    contentSecurityPolicy.split("; ").map((rule): [string, string] => [rule.split(" ")[0] ?? "", rule]),
  );

  it.each([
    ["default-src", "default-src 'none'"],
    ["script-src", "script-src 'self' 'wasm-unsafe-eval'"],
    ["style-src", "style-src 'self'"],
    ["base-uri", "base-uri 'none'"],
    ["form-action", "form-action 'self'"],
    ["require-trusted-types-for", "require-trusted-types-for 'script'"],
  ])("%s is %s", (name, rule) => {
    expect(rules.get(name)).toBe(rule);
  });

  it("allow no inline code, no evaluated text, no data and no other host", () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|blob:|https?:|\*/);
  });

  it("forbid framing where only a header can", () => {
    expect(contentSecurityPolicy).not.toContain("frame-ancestors");
    expect(new Map(securityHeaders).get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    expect(new Map(securityHeaders).get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("let forms of pages on a disk lead to other files, and differ in nothing else", () => {
    expect(diskContentSecurityPolicy).toContain("form-action 'self' file:");
    expect(diskContentSecurityPolicy.replace(" file:", "")).toBe(contentSecurityPolicy);
  });

  it("are one line each", () => {
    for (const [name, value] of securityHeaders)
      expect(`${name}: ${value}`).toMatch(/^[A-Za-z-]+: [^\r\n]+$/);
  });
});
