import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { editingFormFolder, toFormPolicy } from "../../src/views/host/form-policy.ts";
import { listFiles } from "./built-pages.ts";

const inForm = (path: string) => path.startsWith(`/${editingFormFolder}/`);

describe("the form for editors", () => {
  it("is not there as long as the site names no repository", async () => {
    expect((await listFiles(inject("siteFolder"))).filter(inForm)).toEqual([]);
    expect(await readFile(join(inject("siteFolder"), "_headers"), "utf8")).not.toContain(editingFormFolder);
    expect(await readFile(join(inject("siteFolder"), "lizenzen.txt"), "utf8")).not.toContain("@sveltia/cms");
  });

  describe("where the site names one", () => {
    const folder = inject("secondSiteFolder");
    const read = (path: string) => readFile(join(folder, path), "utf8");

    it("is a page that loads its program from beside itself, under a policy of its own", async () => {
      const html = await read(`${editingFormFolder}/index.html`);
      const [, script = ""] = /<script type="module" src="([^"]+)">/.exec(html) ?? [];
      expect(await listFiles(folder)).toContain(`/${editingFormFolder}/${script}`);
      expect(html).toContain("noindex");
      const policy = toFormPolicy({ apiOrigin: "https://gitlab.musterhausen.example.org" });
      expect(html.replaceAll("&#39;", "'")).toContain(policy);
    });

    it("names no CDN for fonts and parts of itself", async () => {
      const scripts = (await listFiles(folder)).filter((path) => inForm(path) && path.endsWith(".js"));
      expect(scripts.length).toBeGreaterThan(1);
      const named = await Promise.all(
        scripts.map(
          async (script) => (await read(script)).match(/(?:url\(|import\(["'`])https?:.{40}/g) ?? [],
        ),
      );
      expect(named.flat()).toEqual([]);
    });

    it("stays out of the sitemap and of the copy readers take along", async () => {
      expect((await listFiles(`${folder}-offline`)).filter(inForm)).toEqual([]);
      expect(await read("sitemap.xml")).not.toContain(editingFormFolder);
    });

    it("gets headers that no other rule adds to", async () => {
      const rules = (await read("_headers")).split(/\n(?=\/)/);
      const own = rules.filter((rule) => rule.startsWith(`/${editingFormFolder}/*`));
      expect(own.join()).toContain("Cross-Origin-Opener-Policy: unsafe-none");
      expect(rules.filter((rule) => rule.startsWith("/*"))).toEqual([]);
      for (const rule of rules) expect(rule.match(/Content-Security-Policy/g)).toHaveLength(1);
    });

    it("states its licence", async () => {
      expect(await read("lizenzen.txt")).toContain("@sveltia/cms");
    });
  });
});
