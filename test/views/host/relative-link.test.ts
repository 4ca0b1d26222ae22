import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDiskLink, toRelativeLink } from "../../../src/views/host/relative-link.ts";

describe("toRelativeLink", () => {
  it.each([
    ["/de/", "/de/", "./"],
    ["/de/", "/", "../"],
    ["/", "/de/", "de/"],
    ["/de/a/", "/de/b/", "../b/"],
    ["/de/a/", "/de/a/b/", "b/"],
    ["/de/a/b/", "/de/a/", "../"],
    ["/de/a/", "/assets/site.css", "../../assets/site.css"],
    ["/de/a/", "/de/a/#x", "./#x"],
    ["/de/a/", "/de/suche/?q=a#b", "../suche/?q=a#b"],
    ["/404.html", "/de/", "de/"],
    ["/de/a/", "/ar/a/", "../../ar/a/"],
  ])("from %s to %s is %s", (from, to, link) => {
    expect(toRelativeLink(from, to)).toBe(link);
  });

  it("leads where it should under any sub-path, and from disk", () => {
    const part = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,7}$/);
    const folder = fc
      .array(part, { maxLength: 4 })
      .map((parts) => `/${parts.map((name) => `${name}/`).join("")}`);
    const path = fc.tuple(folder, fc.constantFrom("", "a.html", "site.css")).map((both) => both.join(""));
    const tail = fc.constantFrom("", "#teil", "?q=x", "?q=x#teil");
    const base = fc.constantFrom(
      "https://netz.example.org",
      "https://a.example.org/integration",
      "file:///media/stick",
    );
    fc.assert(
      fc.property(path, path, tail, base, (from, to, end, root) => {
        const link = toRelativeLink(from, `${to}${end}`);
        expect(new URL(link, `${root}${from}`).href).toBe(`${root}${to}${end}`);
        expect(link).not.toMatch(/^(\/|[a-z]+:)/);
      }),
    );
  });
});

describe("toDiskLink", () => {
  it.each([
    ["/de/", "/de/", "index.html"],
    ["/de/a/", "/de/", "../index.html"],
    ["/", "/de/", "de/index.html"],
    ["/de/a/", "/", "../../index.html"],
    ["/de/a/", "/de/b/#x", "../b/index.html#x"],
    ["/de/a/", "/de/suche/?q=a#b", "../suche/index.html?q=a#b"],
    ["/de/a/", "/assets/site.css", "../../assets/site.css"],
    ["/de/a/", "/de/a/#x", "index.html#x"],
  ])("from %s to %s is %s", (from, to, link) => {
    expect(toDiskLink(from, to)).toBe(link);
  });
});
