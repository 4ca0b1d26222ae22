import { type HTMLElement, type Node, NodeType } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { readBlock } from "../../src/domain/language/block.ts";
import { knownLocales } from "../../src/domain/language/locale.ts";
import { toNames } from "../../src/domain/simple-german/kept-names.ts";
import { toGermanSentences } from "../../src/domain/text/german-sentences.ts";
import { type BuiltPage, readPages } from "./built-pages.ts";

const { facts, network } = await loadSite(".");
const names = toNames(facts);
const forbidden = /leichte[rnms]? sprache/i;

/** Words of others about their own pages: titles of sources and names of contacts that lead to such a page. */
const foreign = [
  ...network.sources.map(({ title }) => title),
  ...network.bodies
    .flatMap(({ contacts }) => contacts)
    .flatMap(({ label }) => (label ? knownLocales.map((locale) => readBlock(label, locale).text) : [])),
].filter((text) => forbidden.test(text));

describe("Einfache Sprache (Entwurf)", () => {
  let pages: readonly BuiltPage[] = [];
  let simple: readonly BuiltPage[] = [];
  beforeAll(async () => {
    pages = await readPages(inject("siteFolder"));
    simple = pages.filter(({ path }) => path.startsWith("/de-simple/"));
  });

  it("is never called Leichte Sprache: only the accessibility statement speaks of that, and says it is not there yet", () => {
    const wrong = pages.filter(({ path, root }) => {
      if (path.endsWith("/barrierefreiheit/index.html")) return false;
      let text = root.text;
      // The book holds the statement as one of its chapters.
      if (path.endsWith("/buch/index.html"))
        for (const chapter of root.querySelectorAll('[id$="barrierefreiheit"]'))
          text = text.replace((chapter.closest("section") ?? chapter).text, "");
      return forbidden.test(foreign.reduce((left, own) => left.replaceAll(own, ""), text));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const statement = pages.find(({ path }) => path === "/de/barrierefreiheit/index.html");
    expect(statement?.root.text).toMatch(/Texte in Leichter Sprache\s*noch nicht vorhanden/);
  });

  it("bears its name in every choice of languages and at the top of each of its pages", () => {
    expect(simple.length).toBeGreaterThan(40);
    for (const { path, root } of simple) {
      expect(root.querySelector(".tr-note")?.text, path).toMatch(/^Einfache Sprache \(Entwurf\)\./);
      expect(root.querySelector(".languages [aria-current]")?.text, path).toBe("Einfache Sprache (Entwurf)");
    }
  });

  it("shows every sentence on a line of its own", () => {
    const wrong = simple.flatMap(({ path, root }) =>
      toLines(root.querySelector("body"))
        .filter((line) => toGermanSentences(names.hide(line, "Ⓝ").plain).length > 1)
        .map((line) => `${path}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Elements that end a line before and after them. */
const own = new Set(
  "p li dd dt div section article aside nav header footer main ul ol dl figure figcaption table td th form fieldset legend label br summary dialog button".split(
    " ",
  ),
);

/** Lines as the stylesheet sets them; titles, drawings, commands, sources and dates of a statement, and words in German itself are left out. */
function toLines(root: HTMLElement | null): string[] {
  const lines: string[] = [""];
  const walk = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const [first = "", ...rest] = node.text.split("\n");
      lines[lines.length - 1] += first;
      lines.push(...rest);
      return;
    }
    const element = node as HTMLElement;
    const name = element.rawTagName?.toLowerCase() ?? "";
    const classes = element.getAttribute?.("class") ?? "";
    if (
      /^(?:svg|script|style|template|h1|h2|h3|small)$/.test(name) ||
      /\b(?:sources|ref|muted|command)\b/.test(classes)
    )
      return;
    if (element.getAttribute?.("lang") === "de") return;
    const isOwn = own.has(name) || /\b(?:doubt|block|kern-badge)\b/.test(classes);
    if (isOwn) lines.push("");
    for (const child of element.childNodes) walk(child);
    if (isOwn) lines.push("");
  };
  if (root) walk(root);
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}
