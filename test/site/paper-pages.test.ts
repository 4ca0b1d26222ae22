import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HTMLElement } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { paperPages } from "../../src/domain/schema/rooms.ts";
import { samePlaceClass } from "../../src/views/translations/same-place.ts";
import { type BuiltPage, readPages } from "./built-pages.ts";

describe.each(["siteFolder", "secondSiteFolder"] as const)("pages made for printing in %s", (name) => {
  let pages: readonly BuiltPage[] = [];
  let book: BuiltPage;
  const find = (page: string) => pages.find(({ path }) => path === `/de/${page}/index.html`) as BuiltPage;
  beforeAll(async () => {
    pages = await readPages(inject(name));
    book = find("buch");
  });

  it("are kept out of search engines and the site's own search; all others are not", () => {
    for (const { path, root } of pages) {
      const isPaper = paperPages.some((page) => path.endsWith(`/${page}/index.html`));
      expect(root.querySelectorAll('meta[name="robots"][content="noindex"]'), path).toHaveLength(
        isPaper ? 1 : 0,
      );
      if (isPaper) expect(root.querySelectorAll("[data-pagefind-body]"), path).toHaveLength(0);
    }
  });

  it("stand in no sitemap", async () => {
    const sitemap = await readFile(join(inject(name), "sitemap.xml"), "utf8").catch(() => undefined);
    expect(sitemap === undefined).toBe(name === "siteFolder");
    if (sitemap !== undefined) {
      expect(sitemap).toContain("/de/organigramm/");
      expect(sitemap).not.toMatch(/handzettel|poster|buch\//);
    }
  });

  it("the book says everything the pages say, and has nothing of itself, search, paper or the state of translations in it", () => {
    const text = book.root.querySelector("main")?.textContent ?? "";
    const left = ["buch", "handzettel", "poster", "suche", "offline", "stand-der-uebersetzungen"];
    const chapters = book.root.querySelectorAll(".chapter").map(({ id }) => id);
    for (const { path, root } of pages) {
      const isRoute = path.startsWith("/de/") && !left.some((page) => path === `/de/${page}/index.html`);
      if (!isRoute) continue;
      const main = root.querySelector("main")?.clone() as HTMLElement;
      // Links to the same place in other languages would lead out of the book.
      for (const links of main.querySelectorAll(`.${samePlaceClass}`)) links.remove();
      expect(text.includes(main.textContent), path).toBe(true);
    }
    for (const page of left) expect(chapters).not.toContain(`k_${page}`);
    expect(
      book.root.querySelectorAll("main script, main form, main input, main [data-pagefind-ignore]"),
    ).toHaveLength(0);
  });

  it("the book leads out of itself only to what is not in it", () => {
    const out = book.root
      .querySelectorAll("main a[href]")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !/^(#|https?:|mailto:|tel:)/.test(href));
    for (const href of out)
      expect(href).toMatch(/\/(suche|offline|handzettel|poster)\/|organigramm\.(svg|mmd)$|\.txt$/);
  });

  it("the book has one first heading, and skips no level below it", () => {
    const levels = book.root
      .querySelectorAll("main h1, main h2, main h3, main h4, main h5")
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it("the handout shows the site's address, or the gap where it is not known", () => {
    for (const page of ["handzettel", "poster", "buch"]) {
      const address = find(page).root.querySelector(".address");
      if (name === "siteFolder") {
        expect(address?.textContent).toBe("Adresse der Website fehlt noch");
        expect(find(page).root.querySelectorAll(".qr")).toHaveLength(0);
      } else {
        expect(address?.textContent).toBe("integration.musterhausen.example.org/de");
        expect(find(page).root.querySelector(".qr")?.getAttribute("aria-label")).toContain("example.org/de");
      }
    }
  });
});
