import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { choosePages } from "../browser/chosen-pages.ts";
import { type BuiltPage, readPages } from "./built-pages.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Output is minified by the renderer, not written by hand.
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Preact writes boolean attributes and void elements its own, equally valid way.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "doctype-style": "off",
    "no-inline-style": "error",
    // Numbers of this class are kept on one line by the stylesheet; the font has no non-breaking hyphen.
    "tel-non-breaking": ["error", { ignoreClasses: ["tel"] }],
    // Only files of the site itself are loaded; see the test for third parties.
    "require-sri": "off",
  },
});

describe("markup of the copy on disk", () => {
  it("is valid HTML in files the web does not have, and in pages of each kind of frame", async () => {
    const copied = [
      "/START.html",
      "/AUSSTELLUNG.html",
      "/index.html",
      "/de/index.html",
      "/de/offline/index.html",
    ];
    const pages = await readPages(`${inject("siteFolder")}-offline`);
    const chosen = pages.filter(({ path }) => copied.includes(path));
    expect(chosen).toHaveLength(copied.length);
    for (const { path, html } of chosen) {
      const { results } = await validator.validateString(html, path);
      expect(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        path,
      ).toEqual([]);
    }
  });
});

describe.each(["siteFolder", "secondSiteFolder"] as const)("markup of %s", (name) => {
  let pages: readonly BuiltPage[] = [];
  beforeAll(async () => {
    pages = await readPages(inject(name));
  });

  it("has pages", () => expect(pages.length).toBeGreaterThan(20));

  it("is valid HTML on every page", async () => {
    const problems: string[] = [];
    const chosen = new Set(choosePages(pages.map(({ path }) => path)));
    for (const { path, html } of pages.filter((page) => chosen.has(page.path))) {
      const report = await validator.validateString(html, path);
      for (const result of report.results)
        for (const { line, column, ruleId, message } of result.messages)
          problems.push(`${path}:${line}:${column} ${ruleId} ${message}`);
    }
    expect(problems).toEqual([]);
  });

  it("has language, direction, one h1, a title, a main landmark and a skip link on every page", () => {
    for (const { path, root } of pages) {
      const html = root.querySelector("html");
      expect(html?.getAttribute("lang"), path).toBeTruthy();
      expect(html?.getAttribute("dir"), path).toMatch(/^(ltr|rtl)$/);
      expect(root.querySelectorAll("h1"), path).toHaveLength(1);
      expect(root.querySelector("title")?.textContent.length, path).toBeGreaterThan(3);
      expect(root.querySelectorAll("main#inhalt"), path).toHaveLength(1);
      expect(root.querySelector("body a")?.getAttribute("href"), path).toBe("#inhalt");
    }
  });

  it("names source and date on every page but the two that state nothing", () => {
    const silent = new Set(["/index.html", "/404.html"]);
    const german = pages.filter(({ path }) => path.startsWith("/de/") || !/^\/[a-z-]+\//.test(path));
    const without = german.filter(
      ({ path, root }) =>
        !silent.has(path) && !/Stand|Quelle/.test(root.querySelector("main")?.textContent ?? ""),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it("names the same sources in every language", () => {
    const notes = new Map(
      pages.map(({ path, root }) => [path, root.querySelectorAll("[id^=q_] a[href]").length]),
    );
    for (const [path, count] of notes) {
      const german = path.replace(/^\/[a-z-]+\//, "/de/");
      expect(count, path).toBe(notes.get(german));
    }
  });

  it("leads back by a breadcrumb from every page but entry, start and 404", () => {
    const top = /^\/(?:404\.html|(?:[a-z-]+\/)?index\.html)$/;
    for (const { path, root } of pages)
      if (!top.test(path)) expect(root.querySelectorAll("nav ol a[href]").length, path).toBeGreaterThan(0);
  });

  it("contains no inline script, style or handler", () => {
    for (const { path, root } of pages) {
      for (const script of root.querySelectorAll("script"))
        expect(script.getAttribute("src"), path).toBeTruthy();
      expect(root.querySelectorAll("style, [style]"), path).toHaveLength(0);
      expect(root.toString(), path).not.toMatch(/\son[a-z]+=/);
    }
  });

  it("never shows an unfilled value", () => {
    for (const { path, root } of pages)
      expect(root.querySelector("body")?.structuredText, path).not.toMatch(
        /\bundefined\b|\[object |\bNaN\b|\{\w+\}/,
      );
  });
});
