import type { HTMLElement, Node } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { knownLocales, type Locale, localeInfo } from "../../src/domain/language/locale.ts";
import { type BuiltPage, readPages } from "./built-pages.ts";

/** Words of this software and of technology, addresses and names of files, which are the same in every language. */
const sameEverywhere =
  /^(?:A[–-]Z|SHA-256|PowerShell|JavaScript|Service|Worker|[Cc]ookies?|Mermaid|Windows|macOS|Mac|Linux|Ctrl|cmd|[A-Z0-9-]+|\S+@\S+|(?:[\w-]+\.)+[a-z]{2,})$/;

interface Piece {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  /** Inside an element that holds text only, where no part of it can be marked. */
  readonly isWhole: boolean;
}

describe("every page in every language", () => {
  let pages: readonly BuiltPage[] = [];
  beforeAll(async () => {
    pages = (await readPages(inject("siteFolder"))).filter(({ path }) => /^\/[a-z-]+\//.test(path));
  });

  it("states its language and the direction of its script", () => {
    const wrong = pages.filter(({ path, root }) => {
      const html = root.querySelector("html");
      const locale = path.split("/")[1] as Locale;
      return (
        html?.getAttribute("lang") !== locale || html.getAttribute("dir") !== localeInfo(locale).direction
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("exists in all of them, and leads to itself in each", () => {
    const paths = new Set(pages.map(({ path }) => path));
    const locales = new Set(pages.map(({ path }) => path.split("/")[1] ?? ""));
    expect([...locales].sort()).toEqual(["ar", "de", "de-simple", "en", "fa", "ru", "uk"]);
    for (const { path, root } of pages) {
      const rest = path.replace(/^\/[a-z-]+/, "");
      for (const locale of locales) expect(paths, path).toContain(`/${locale}${rest}`);
      const links = root.querySelectorAll(".languages a");
      expect(links.map((link) => link.getAttribute("hreflang")).sort(), path).toEqual([...locales].sort());
      for (const link of links) {
        const target = new URL(link.getAttribute("href") ?? "", `https://x${path}`).pathname;
        const locale = link.getAttribute("hreflang");
        expect(`${target}index.html`, path).toBe(`/${locale}${rest}`);
        expect(link.getAttribute("lang"), path).toBe(locale);
        expect(link.getAttribute("dir"), path).toBe(localeInfo(locale as Locale).direction);
      }
      expect(root.querySelectorAll(".languages [aria-current]"), path).toHaveLength(1);
    }
  });

  it("has every word in letters of the language it is said to be in", () => {
    const found = new Map<string, string>();
    for (const { path, root } of pages.filter((page) => !page.path.endsWith("/buch/index.html")))
      for (const { text, lang, isWhole } of piecesOf(root)) {
        if (!knownLocales.includes(lang)) continue;
        const isLatin = localeInfo(lang).script === "Latn";
        const isWrong = isLatin
          ? /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text)
          : hasForeignWords(text) && !(isWhole && /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text));
        if (isWrong) found.set(`${lang} ${text}`, path);
      }
    expect([...found].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
  });

  it("has a title its readers can read, on the start page, too", () => {
    const titles = pages.map(({ path, root }) => ({ path, title: root.querySelector("title")?.text ?? "" }));
    const letters: Readonly<Record<string, RegExp>> = {
      Cyrl: /\p{Script=Cyrillic}/u,
      Arab: /\p{Script=Arabic}/u,
    };
    // A–Z is called so in every language.
    const unreadable = titles.filter(
      ({ path, title }) =>
        !path.endsWith("/a-z/index.html") &&
        !(letters[localeInfo(path.split("/")[1] ?? "").script] ?? /./).test(title),
    );
    expect(unreadable).toEqual([]);
    const starts = titles.filter(({ path }) => /^\/[a-z-]+\/index\.html$/.test(path));
    expect(new Set(starts.map(({ title }) => title)).size).toBe(starts.length);
  });

  it("ends every sentence with one full stop, after a date or an abbreviation, too", () => {
    const found = new Map<string, string>();
    for (const { path, html } of pages)
      for (const [double] of html
        .replace(/<[^>]*>/g, "")
        .matchAll(/.{0,20}[\p{L}\p{N}]\.\p{Cf}?\.(?![./])/gu))
        found.set(double, path);
    expect([...found].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
  });

  it("writes all numbers with the same digits", () => {
    const other = pages.filter(({ html }) => /(?![0-9])\p{Nd}/u.test(html));
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it("has no Latin comma, semicolon or question mark in a text in Arabic letters", () => {
    const found = new Map<string, string>();
    for (const { path, root } of pages.filter((page) => /^\/(?:ar|fa)\//.test(page.path)))
      for (const { text, lang } of piecesOf(root))
        if (lang !== "" && localeInfo(lang).script === "Arab" && /[,;?](?!\d)/.test(text))
          found.set(text, path);
    expect([...found].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
  });

  it("keeps quotation marks and brackets of a German name at the name where the page runs from right to left", () => {
    const marks = /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u;
    const found = new Map<string, string>();
    for (const { path, root } of pages.filter((page) => /^\/(?:ar|fa)\//.test(page.path)))
      for (const { text, lang, dir } of piecesOf(root.querySelector("body") ?? root))
        if (lang !== "" && localeInfo(lang).direction === "ltr") {
          const isCut = /(?<!\p{L})e\.\s?V$/u.test(text);
          if ((dir !== "ltr" && marks.test(text)) || isCut) found.set(text, path);
        }
    expect([...found].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
  });
});

/** Words in Latin letters that no reader of another script could take for a name or sign. */
function hasForeignWords(text: string): boolean {
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}.@'’-]+/gu) ?? [];
  return words.some((word) => !sameEverywhere.test(word.replace(/[.-]$/, "")));
}

/** The direction of the first letter, as `<bdi>` has it. */
function directionOf(text: string): "ltr" | "rtl" {
  return /^\P{L}*[\p{Script=Arabic}]/u.test(text) ? "rtl" : "ltr";
}

function piecesOf(root: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  const walk = (node: Node, lang: string, dir: string, isWhole: boolean) => {
    if (node.nodeType === 3) {
      const text = node.text.trim();
      if (text !== "") pieces.push({ text, lang, dir, isWhole });
      return;
    }
    const element = node as HTMLElement;
    const name = element.rawTagName?.toLowerCase() ?? "";
    if (["script", "style", "head", "code", "template"].includes(name)) return;
    const holdsText = isWhole || ["title", "desc", "option", "textarea"].includes(name);
    const own = element.getAttribute?.("lang") ?? lang;
    // Drawings have an attribute of their own (SVG 2, section 11.8).
    const turn =
      element.getAttribute?.("dir") ??
      element.getAttribute?.("direction") ??
      (name === "bdi" ? directionOf(element.text) : dir);
    // Addresses of web and mail, and numbers, are the same in every language.
    if (name === "bdi" && turn === "ltr" && element.getAttribute("lang") === undefined) return;
    for (const child of element.childNodes) walk(child, own, turn, holdsText);
  };
  walk(root, "", "", false);
  return pieces;
}
