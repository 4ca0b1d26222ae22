import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { toMarkdownText } from "../../../src/views/review/markdown-escape.ts";

// The most generous reader: HTML goes through, addresses become links.
const generous = new MarkdownIt({ html: true, linkify: true });
generous.linkify.set({ fuzzyLink: false });

/** What a host shows, without the invisible characters that keep names from being links. */
function shown(text: string): { readonly elements: string[]; readonly text: string } {
  const root = parse(generous.render(`- Vorher ${toMarkdownText(text)} nachher`), { comment: true });
  // At the beginning of a line more signs are marks.
  const first = parse(generous.render(`- ${toMarkdownText(text.trim())} Ende`), { comment: true });
  const items = [root, first].map((one) => one.querySelector("li"));
  return {
    elements: items.flatMap(
      (item) => item?.querySelectorAll("*").map(({ rawTagName }) => rawTagName) ?? ["none"],
    ),
    text: items[0]?.textContent ?? "",
  };
}

const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/ {2,}/g, " ");

/** What GitHub or GitLab would make a link, a mention, a picture or a formula of in plain text. */
const reference =
  /@[\p{L}\p{N}_]|#\d|![0-9]|\bGH-\d|\b[A-Z]+-\d|~[\w"]|%[\w"]|&\d|\$\w|\^alert|\[\w|https?:\/\/|www\.|mailto:|:\w+:|\b(?=[0-9]*[a-f])[0-9a-f]{7,40}\b/u;

describe("toMarkdownText", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- Kommentar",
    "</details></li></ul><h1>Freigegeben</h1>",
    "[Klick](https://boese.example)",
    "![Bild](https://boese.example/x.png)",
    "[1]: https://boese.example",
    "<https://boese.example>",
    "https://boese.example/pfad",
    "www.boese.example",
    "schreib@boese.example",
    "mailto:schreib@boese.example",
    "@jemand und @gruppe/team, @alle",
    "closes #123, GH-123, gruppe/projekt#4, !5, $6, ~7, %8, &9, ABC-123",
    '~"mit Leerzeichen" %"Meilenstein" [vulnerability:1] ^alert#1 *iteration:1',
    "0123abc 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567 deadbeef",
    "`code` ```js",
    "**fett** _kursiv_ ~~weg~~ # Überschrift",
    "a | b | c",
    "- [x] erledigt",
    "\n\n# Neue Überschrift\n\n- Punkt\r\n> Zitat\u2028Zeile",
    "$$x^2$$ und $`x`$ und \\(x\\)",
    ":smile: :+1: :tada:",
    "&lt;b&gt; &#64;jemand &commat;jemand",
    "1. Punkt",
    "12) Punkt",
    "- Punkt",
    "+ Punkt",
    "=====",
    "- - -",
    "Ende mit \\",
    "\u202Eumgedreht\u202C",
  ])("shows %j as it is, and nothing else", (text) => {
    const { elements, text: seen } = shown(text);
    expect(elements).toEqual([]);
    expect(seen.replaceAll("\u2060", "").replace(/ {2,}/g, " ")).toBe(
      `Vorher ${plain(text)} nachher`.replace(/ {2,}/g, " "),
    );
    expect(seen).not.toMatch(reference);
  });

  it("shows any text as it is", () => {
    const nasty = fc.array(
      fc.oneof(
        fc.constantFrom(..."<>[]()!#*_`~|\\&;@:/.-+$^{}\"'=\n\t 1a"),
        fc.constantFrom("https://", "www.", "@name", "&#64;", "```", "<!--", "](", "$`"),
        fc.string({ unit: "grapheme", maxLength: 3 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(nasty, (pieces) => {
        const text = pieces.join("").replaceAll("\u2060", "");
        const { elements, text: seen } = shown(text);
        expect(elements).toEqual([]);
        expect(seen).not.toMatch(/@[\p{L}\p{N}_]|#\d|https?:\/\//u);
        const squeeze = (value: string) => value.replace(/\s+/g, "");
        expect(squeeze(seen.replaceAll("\u2060", ""))).toBe(squeeze(`Vorher ${plain(text)} nachher`));
      }),
      { numRuns: 500 },
    );
  });

  it.each(["Straße 1, 98617 Meiningen", "03693 50180", "„Arbeit und Beruf“ (seit 2015)", "9:00–12:30 Uhr"])(
    "leaves everyday text readable in the source: %s",
    (text) => expect(toMarkdownText(text)).toBe(text),
  );
});
