import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnsafeCharacters } from "../../../src/domain/mistakes/text-safety.ts";
import type { Drawing } from "../../../src/views/charts/drawing.ts";
import { toWords } from "../../../src/views/translations/interface-words.ts";
import {
  declareStandIns,
  withMarkedLabels,
  withMarks,
} from "../../../src/views/translations/untranslated-marks.ts";

const german = new Map([
  ["menu", "Menü"],
  ["list", "Liste: {name}"],
  ["pages", "{count, plural, one {# Seite} other {# Seiten}}"],
  ["both", "Beides"],
]);
const plain = toWords("ar", new Map([["both", "كلاهما {name}"]]), german);
const words = withMarks(plain);
const [menu, both] = [words("menu"), words("both", { name: words("menu") })];
const span = (text: string) => `<span lang="de" dir="ltr">${text}</span>`;

describe("a word that is missing in the language of a page", () => {
  it.each([
    ["stands in German and says so", `<p>${menu}</p>`, `<p>${span("Menü")}</p>`],
    ["beside others", `<p>أ ${menu} ب</p>`, `<p>أ ${span("Menü")} ب</p>`],
    ["inside a word that is not missing", `<p>${both}</p>`, `<p>كلاهما ${span("Menü")}</p>`],
    [
      "around another that is missing too",
      `<p>${words("list", { name: menu })}</p>`,
      `<p>${span("Liste: Menü")}</p>`,
    ],
    ["twice in a row", `<p>${menu}${menu}</p>`, `<p>${span("Menü")}${span("Menü")}</p>`],
    [
      "counted by German rules",
      `<p>${words("pages", { count: 1 })}, ${words("pages", { count: 2 })}</p>`,
      `<p>${span("1 Seite")}, ${span("2 Seiten")}</p>`,
    ],
    [
      "as name of a region, whose content keeps its own language",
      `<nav aria-label="${menu}"><ul><li>أ</li></ul><p lang="en">b</p></nav><p>ج</p>`,
      `<nav lang="de" aria-label="Menü"><ul lang="ar"><li>أ</li></ul><p lang="en">b</p></nav><p>ج</p>`,
    ],
    [
      "as name of a link with text of its own",
      `<a aria-label="${menu}" href="#a">ألف</a><a aria-label="${menu}" href="#a">1</a>`,
      `<a lang="de" aria-label="Menü" href="#a"><span lang="ar">ألف</span></a><a lang="de" aria-label="Menü" href="#a">1</a>`,
    ],
    [
      "in a field, which ends nothing",
      `<p><input placeholder="${menu}"/><b>أ</b></p>`,
      `<p><input lang="de" placeholder="Menü"/><b>أ</b></p>`,
    ],
    ["as title of the page", `<title>${menu} – Netz</title>`, `<title lang="de">Menü – Netz</title>`],
    [
      "in a drawing",
      `<svg lang="ar"><title id="t">${menu}</title><text x="1">${menu}</text></svg>`,
      `<svg lang="ar"><title lang="de" id="t">Menü</title><text lang="de" x="1">Menü</text></svg>`,
    ],
    [
      "for a script or a robot, which want the bare word",
      `<meta name="description" content="${menu}"/><div data-words="{&quot;a&quot;:&quot;${menu}&quot;}"><p>أ</p></div>`,
      `<meta name="description" content="Menü"/><div data-words="{&quot;a&quot;:&quot;Menü&quot;}"><p>أ</p></div>`,
    ],
  ])("%s", (_, html, expected) => expect(declareStandIns(html, "ar")).toBe(expected));

  it("leaves a page alone on which none is missing", () => {
    const html = '<!DOCTYPE html>\n<html lang="ar"><p title="<h1>">كلاهما</p></html>';
    expect(declareStandIns(html, "ar")).toBe(html);
  });

  it("is marked with characters no editor can write", () => {
    for (const character of menu.replace("Menü", ""))
      expect(findUnsafeCharacters(character, { rightToLeft: true })).toHaveLength(1);
  });

  it("never leaves a mark, however words and values are nested", () => {
    const text = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("a", "ب", "1", " "),
        fc.constant(menu),
        tie("text").map((name) => words("list", { name })),
        tie("text").map((name) => words("both", { name })),
        fc.tuple(tie("text"), tie("text")).map(([one, other]) => one + other),
      ),
    })).text;
    fc.assert(
      fc.property(text, text, (inside, name) => {
        const html = declareStandIns(`<p>${inside}</p><a aria-label="${name}">x</a>`, "ar");
        expect(html).not.toMatch(/\p{Noncharacter_Code_Point}/u);
        expect(html.replace(/<[^>]*>/g, "")).toBe(`${inside}x`.replace(/\p{Noncharacter_Code_Point}/gu, ""));
      }),
    );
  });
});

describe("a drawing with words that are missing", () => {
  it("is marked where a label is one of them, line by line, and nowhere else", () => {
    const line = (text: string) => ({ text, x: 0, y: 0, direction: "ltr" as const });
    const drawing = {
      title: "Menü",
      description: "وصف",
      boxes: [{ label: "Amt", lines: [line("Amt")] }],
      edges: [{ label: "gehört zu", lines: [line("gehört"), line("zu")] }],
    } as unknown as Drawing;
    const marked = withMarkedLabels(drawing, new Set(["Menü", "gehört zu"]));
    const html = [marked.title, ...marked.boxes.map(({ label }) => label)]
      .concat(marked.edges.flatMap(({ lines }) => lines.map(({ text }) => text)))
      .map((text) => `<text>${text}</text>`)
      .join("");
    expect(declareStandIns(html, "ar")).toBe(
      '<text lang="de">Menü</text><text>Amt</text><text lang="de">gehört</text><text lang="de">zu</text>',
    );
    expect(marked.description).toBe("وصف");
  });
});
