import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HTMLElement } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { localeInfo } from "../../src/domain/language/locale.ts";
import { type BuiltPage, listFiles, readPages } from "./built-pages.ts";

/** An address on a host that serves the site under a sub-path; nothing may climb out of it. */
const base = "https://beispiel.example/integration";

const references = ["href", "src", "action", "data-root", "data-index", "data-engine"];

describe.each(["siteFolder", "secondSiteFolder"] as const)("links of %s", (name) => {
  let files = new Set<string>();
  let pages: readonly BuiltPage[] = [];
  const ids = new Map<string, Set<string>>();

  beforeAll(async () => {
    files = new Set(await listFiles(inject(name)));
    pages = await readPages(inject(name));
    for (const { path, root } of pages)
      ids.set(
        path,
        new Set(root.querySelectorAll("[id]").map((element) => element.getAttribute("id") ?? "")),
      );
  });

  const toFile = (url: URL) => {
    const path = decodeURIComponent(url.pathname.slice("/integration".length));
    return path.endsWith("/") ? `${path}index.html` : path;
  };

  it("resolve, with their fragments, under a sub-path", () => {
    const broken: string[] = [];
    for (const { path, root } of pages) {
      if (path === "/404.html") continue;
      for (const element of root.querySelectorAll(references.map((attribute) => `[${attribute}]`).join(",")))
        for (const attribute of references) {
          const value = element.getAttribute(attribute);
          if (value === undefined || /^(https?|mailto|tel):/.test(value)) continue;
          const url = new URL(value, base + path);
          const file = toFile(url);
          const inside = url.href.startsWith(`${base}/`) && !value.startsWith("/");
          const isFolder = attribute.startsWith("data-") && value.endsWith("/");
          const exists = isFolder
            ? [...files].some((known) => known.startsWith(url.pathname.slice(12)))
            : files.has(file);
          const target =
            url.hash === "" || ids.get(file)?.has(decodeURIComponent(url.hash.slice(1))) === true;
          if (!inside || !exists || !target) broken.push(`${path}: ${attribute}="${value}"`);
        }
    }
    expect(broken).toEqual([]);
  });

  it("of the 404 page are absolute, since a host serves it at any address", () => {
    const page = pages.find(({ path }) => path === "/404.html");
    const values = page?.root
      .querySelectorAll("[href], [src], [action]")
      .flatMap((element) => ["href", "src", "action"].map((attribute) => element.getAttribute(attribute)))
      .filter((value): value is string => value !== undefined && !value.startsWith("#"));
    expect(values?.length).toBeGreaterThan(3);
    for (const value of values ?? []) {
      expect(value).toMatch(/^\/(?!\/)/);
      expect(files).toContain(toFile(new URL(`/integration${value}`, base)));
    }
  });

  it("of the 404 page lead to the start in every language, and say in it what is wrong", async () => {
    const page = pages.find(({ path }) => path === "/404.html");
    const locales = pages.flatMap(({ path }) => /^\/([a-z-]+)\/index\.html$/.exec(path)?.[1] ?? []);
    const folder = name === "siteFolder" ? "." : "test/fixtures/musterkreis";
    const { facts, network } = await loadSite(folder);
    expect(locales.sort()).toEqual([...network.site.locales].sort());
    // Where there is one language, there is nothing to choose.
    const offered = locales.length > 1 ? locales : [];
    const links = page?.root.querySelectorAll("header .languages a") ?? [];
    const toShown = (link: HTMLElement) =>
      ["href", "hreflang", "lang", "dir"].map((one) => link.getAttribute(one));
    const toWanted = (locale: string) => [`/${locale}/`, locale, locale, localeInfo(locale).direction];
    expect(links.map(toShown).sort()).toEqual(offered.map(toWanted).sort());
    expect(links.map(({ text }) => text).sort()).toEqual(
      offered.map((one) => localeInfo(one).autonym).sort(),
    );
    const others = locales.filter((locale) => locale !== "de");
    expect(page?.root.querySelectorAll(".tongues a").map(toShown).sort()).toEqual(
      others.map(toWanted).sort(),
    );
    const said =
      page?.root.querySelectorAll(".tongues bdi").map((one) => [one.getAttribute("lang"), one.text]) ?? [];
    const written = others.map((locale) => [locale, facts.words.get(locale)?.get("notFound.title")]);
    expect(said.sort()).toEqual(written.sort());
  });

  it("of stylesheets resolve and stay on the site", async () => {
    const stylesheets = [...files].filter((file) => file.endsWith(".css"));
    expect(stylesheets.length).toBeGreaterThan(0);
    for (const file of stylesheets) {
      const css = await readFile(join(inject(name), file), "utf8");
      for (const [, reference = ""] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
        expect(reference).not.toMatch(/^(data:|https?:|\/\/)/);
        expect(files).toContain(toFile(new URL(reference, base + file)));
      }
      expect(css).not.toContain("@import");
    }
  });

  it("reach every page from the entry page", () => {
    const reached = new Set<string>();
    const queue = ["/index.html"];
    while (queue.length > 0) {
      const path = queue.pop() ?? "";
      if (reached.has(path)) continue;
      reached.add(path);
      for (const link of pages.find((page) => page.path === path)?.root.querySelectorAll("a[href]") ?? []) {
        const href = link.getAttribute("href") ?? "";
        if (!/^[a-z]+:/.test(href)) queue.push(toFile(new URL(href, base + path)));
      }
    }
    expect(
      pages.map(({ path }) => path).filter((path) => path !== "/404.html" && !reached.has(path)),
    ).toEqual([]);
  });

  it("load nothing from a third party", () => {
    for (const { path, root } of pages)
      for (const element of root.querySelectorAll(
        "link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=manifest], script[src], img[src], source[srcset], iframe, object, embed, use",
      ))
        expect(element.getAttribute("href") ?? element.getAttribute("src") ?? "", path).not.toMatch(
          /^(https?:)?\/\//,
        );
  });
});
