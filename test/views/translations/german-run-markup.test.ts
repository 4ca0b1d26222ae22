import { describe, expect, it } from "vitest";
import { declareGermanRuns } from "../../../src/views/translations/german-run-markup.ts";

const page = (lang: string, body: string) =>
  `<!DOCTYPE html>\n<html lang="${lang}"><body>${body}</body></html>`;
const bdi = (text: string) => `<bdi lang="de" dir="ltr">${text}</bdi>`;

describe("German names on a page in other letters", () => {
  it.each([
    [
      "inside a sentence, the full stop of an abbreviation included",
      "<p>جمعية Caritasverband e.V. هنا</p>",
      `<p>جمعية ${bdi("Caritasverband e.V.")} هنا</p>`,
    ],
    [
      "inside a link",
      '<a href="../Rat/">المجلس (Integrationsbeirat)</a>',
      `<a href="../Rat/">المجلس (${bdi("Integrationsbeirat")})</a>`,
    ],
    [
      "around a break and in elements without an end",
      "<p>أ Amt <br/>ب Rat</p><p>ج Netz</p>",
      `<p>أ ${bdi("Amt")} <br/>ب ${bdi("Rat")}</p><p>ج ${bdi("Netz")}</p>`,
    ],
    [
      "with signs that mean something in markup",
      "<p>Bildung &amp; Soziales &lt;b></p>",
      `<p>${bdi("Bildung &amp; Soziales")} &lt;${"b&gt;"}</p>`,
    ],
    [
      "in a line of a drawing",
      '<text x="1">من: Landratsamt</text>',
      '<text x="1">من: <tspan lang="de">Landratsamt</tspan></text>',
    ],
    [
      "in a text that states a language in other letters again",
      '<div lang="de">Amt <b lang="uk">рада Amt</b> Rat</div>',
      '<div lang="de">Amt <b lang="uk">рада <bdi lang="de">Amt</bdi></b> Rat</div>',
    ],
  ])("are marked %s", (_, html, expected) =>
    expect(declareGermanRuns(page("ar", html))).toBe(page("ar", expected)),
  );

  it.each([
    ["in an element that says so", '<bdi lang="de">Amt</bdi><p lang="en">office</p>'],
    ["in an address", '<bdi dir="ltr">Amt@example.de Amt</bdi>'],
    [
      "in what holds text only",
      "<svg><title>من: Amt</title><desc>من: Amt</desc></svg><select><option>Amt</option></select>",
    ],
    ["in attributes", '<nav aria-label="من: Amt">أ</nav>'],
    ["in code", "<code>npm Amt</code>"],
    ["that are none", "<p>أ BAMF &amp; ب</p>"],
  ])("are left alone %s", (_, html) => expect(declareGermanRuns(page("ar", html))).toBe(page("ar", html)));

  it.each(["de", "en"])("are found in a part in other letters of a page in %s", (lang) => {
    expect(declareGermanRuns(page(lang, '<p>Amt <b lang="ar">المجلس Amt</b></p>'))).toBe(
      page(lang, `<p>Amt <b lang="ar">المجلس ${bdi("Amt")}</b></p>`),
    );
    expect(declareGermanRuns('<p>Amt <b lang="ar">المجلس Amt</b></p>', lang)).toContain(bdi("Amt"));
  });

  it.each(["de", "en"])("are not looked for in %s", (lang) => {
    const html = page(lang, "<p>The Amt</p>");
    expect(declareGermanRuns(html)).toBe(html);
  });

  it("are marked once only", () => {
    const once = declareGermanRuns(page("fa", "<p>آ Amt «Rat»</p><svg><text>آ Amt</text></svg>"));
    expect(declareGermanRuns(once)).toBe(once);
  });
});

it("a part of a page is marked as it is inside the whole", () => {
  const part = "<p>آ Amt «Rat»</p><svg><text>آ Amt</text></svg>";
  expect(page("fa", declareGermanRuns(part, "fa"))).toBe(declareGermanRuns(page("fa", part)));
  expect(declareGermanRuns(part, "fa")).not.toBe(part);
});
