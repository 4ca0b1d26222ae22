import { existsSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { readPages } from "./built-pages.ts";

const repository = "https://gitlab.musterhausen.example.org/integration/website";

describe("ways to improve a page", async () => {
  const pages = await readPages(inject("secondSiteFolder"));
  const withFrame = pages.filter(
    ({ path, root }) => path !== "/404.html" && root.querySelector(".site-footer"),
  );

  it("stand on every page where a repository is named, and lead to files that exist", () => {
    expect(withFrame.length).toBeGreaterThan(10);
    for (const { path, root } of withFrame) {
      const hrefs = root.querySelectorAll(".improve a").map((link) => link.getAttribute("href") ?? "");
      expect(hrefs.at(-1), path).toMatch(/^mailto:integration@musterhausen\.example\.org\?subject=/);
      expect(decodeURIComponent(hrefs.at(-1) ?? "")).toContain(path.replace(/index\.html$/, ""));
      for (const href of hrefs.slice(0, -1)) {
        const [, file = ""] = /\/-\/(?:edit|tree)\/main\/(.*)$/.exec(href) ?? [];
        expect(href.startsWith(repository), href).toBe(true);
        expect(existsSync(`test/fixtures/musterkreis/${file}`), href).toBe(true);
      }
    }
  });

  it("are absent in the copy on disk, and where no repository is named", async () => {
    const copy = await readPages(`${inject("secondSiteFolder")}-offline`);
    const unnamed = await readPages(inject("siteFolder"));
    for (const { path, html } of [...copy, ...unnamed])
      expect(html.includes('class="improve"'), path).toBe(false);
  });
});
