import { afterEach, describe, expect, it, vi } from "vitest";
import { previewPort, requireSiteRoot, siteRoot } from "../../../src/adapters/terminal/settings.ts";

afterEach(() => vi.unstubAllEnvs());

describe("SITE_ROOT", () => {
  it.each([
    ["gibt-es-nicht", "SITE_ROOT: Den Ordner „gibt-es-nicht“ gibt es nicht. Bitte den Ordner nennen"],
    ["package.json", "SITE_ROOT: „package.json“ ist kein Ordner. Bitte den Ordner nennen"],
    ["package.json/x", "SITE_ROOT: Den Ordner „package.json/x“ gibt es nicht."],
    ["~/site", "SITE_ROOT: In „~/site“ steht „~“ nicht für das Heimatverzeichnis."],
  ])("%s is refused in one sentence", (root, sentence) => {
    vi.stubEnv("SITE_ROOT", root);
    expect(requireSiteRoot).toThrow(sentence);
  });

  it.each([
    ["", "."],
    ["test/fixtures/tiny", "test/fixtures/tiny"],
    ["test/fixtures/tiny/", "test/fixtures/tiny/"],
  ])("„%s“ is the folder %s", (root, expected) => {
    vi.stubEnv("SITE_ROOT", root);
    expect(requireSiteRoot).not.toThrow();
    expect(siteRoot()).toBe(expected);
  });
});

describe("PORT", () => {
  it.each([
    ["", 8080],
    ["1", 1],
    ["65535", 65_535],
  ])("„%s“ is %d", (port, expected) => {
    vi.stubEnv("PORT", port);
    expect(previewPort()).toBe(expected);
  });

  it("gives way to what was typed", () => {
    vi.stubEnv("PORT", "81");
    expect(previewPort("82")).toBe(82);
  });

  it.each(["abc", "0", "65536", "80.5", "-1", "0x50"])("„%s“ is none", (port) => {
    vi.stubEnv("PORT", port);
    expect(previewPort).toThrow(`PORT: „${port}“ ist kein Anschluss.`);
  });
});
