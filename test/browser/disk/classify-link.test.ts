import { describe, expect, it } from "vitest";
import { classifyLink } from "../../../src/browser/disk/classify-link.ts";

const root = "file:///F:/Stick%20%231/netzwerk-offline/";
const current = `${root}de/index.html?ausstellung=`;

describe("where a link leads, at a stand", () => {
  it.each([
    [`${root}de/index.html#inhalt`, { kind: "page", href: `${root}de/index.html?ausstellung=#inhalt` }],
    [`${root}de/beirat/index.html`, { kind: "page", href: `${root}de/beirat/index.html?ausstellung=` }],
    [
      `${root}de/suche/index.html?q=Ämter`,
      { kind: "page", href: `${root}de/suche/index.html?q=%C3%84mter&ausstellung=` },
    ],
    ["https://example.org/", { kind: "outside", address: "https://example.org" }],
    ["https://example.org/%C3%A4mter", { kind: "outside", address: "https://example.org/ämter" }],
    ["https://example.org/%ff", { kind: "outside", address: "https://example.org/%ff" }],
    ["mailto:amt@example.org", { kind: "outside", address: "amt@example.org" }],
    ["tel:+4936931234", { kind: "outside", address: "+4936931234" }],
    [`${root}downloads/organigramm.svg`, { kind: "outside", address: "" }],
    ["file:///F:/andere/index.html", { kind: "outside", address: "" }],
    [`${root}../andere/index.html`, { kind: "outside", address: "" }],
    ["javascript:alert(1)", { kind: "outside", address: "javascript:alert(1)" }],
    ["kein Link", { kind: "outside", address: "" }],
  ])("%s", (href, expected) => expect(classifyLink(href, current, root)).toEqual(expected));

  it("a place on the same page stays there", () =>
    expect(classifyLink(`${current}#inhalt`, current, root)).toEqual({ kind: "here" }));
});
