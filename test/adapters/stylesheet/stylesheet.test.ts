import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import postcss, { type Rule } from "postcss";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildStylesheet, type StylesheetFiles } from "../../../src/adapters/stylesheet/stylesheet.ts";

describe("buildStylesheet", () => {
  let outDir = "";
  let files: StylesheetFiles;
  let css = "";

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), "styles-"));
    files = await buildStylesheet({ outDir, markupSample: "" });
    css = await readFile(join(outDir, files.stylesheet), "utf8");
  });
  afterAll(() => rm(outDir, { recursive: true, force: true }));

  it("writes stylesheet, icon and eight font files, each named by its content", async () => {
    expect(files.stylesheet).toMatch(/^\/assets\/site\.[0-9a-f]{10}\.css$/);
    expect(files.icon).toMatch(/^\/assets\/icon\.[0-9a-f]{10}\.svg$/);
    expect(files.fonts).toHaveLength(8);
    const written = await readdir(join(outDir, "assets", "fonts"));
    expect(files.fonts.map((font) => font.split("/").pop()).toSorted()).toEqual(written.toSorted());
  });

  it("refers to every font file by a path that exists", async () => {
    const urls = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, url]) => (url ?? "").replaceAll('"', ""));
    expect(urls).toHaveLength(8);
    for (const url of urls) await expect(readFile(join(outDir, "assets", url))).resolves.toBeTruthy();
  });

  it("gives the same bytes again", async () => {
    const again = await mkdtemp(join(tmpdir(), "styles-"));
    const second = await buildStylesheet({ outDir: again, markupSample: "" });
    expect(await readFile(join(again, second.stylesheet), "utf8")).toBe(css);
    await rm(again, { recursive: true, force: true });
  });

  it("weighs at most 7.5 KB compressed", () => {
    expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(7.5 * 1024);
  });

  it("keeps a rule of KERN only when some markup uses it", async () => {
    const other = await mkdtemp(join(tmpdir(), "styles-"));
    const { stylesheet } = await buildStylesheet({ outDir: other, markupSample: '<p class="kern-loader">' });
    expect(css).not.toContain(".kern-loader");
    expect(await readFile(join(other, stylesheet), "utf8")).toContain(".kern-loader");
    await rm(other, { recursive: true, force: true });
  });

  it.each([
    ["data addresses", /url\(["']?data:/],
    ["addresses of other hosts", /url\(["']?(https?:)?\/\//],
    ["themes by attribute", /data-kern-theme/],
    ["imports", /@import/],
    ["corners by side", /border-(top-left|top-right|bottom-left|bottom-right)/],
    ["text aligned by side", /text-align:(left|right)/],
    ["colours newer browsers alone know", /light-dark\(|oklch\((?![^)]*,)[\d.]/],
  ])("contains no %s", (_, pattern) => {
    expect(css).not.toMatch(pattern);
  });

  it("names a side only together with the other one, or once more for pages from right to left", () => {
    const root = postcss.parse(css);
    const selectors = new Set<string>();
    root.walkRules((rule) => {
      for (const selector of rule.selectors) selectors.add(selector);
    });
    const lonely: string[] = [];
    root.walkDecls(/^(?:(?:margin|padding|border)-)?(?:left|right)(?:-|$)/, (declaration) => {
      const rule = declaration.parent as Rule;
      const other = declaration.prop.replace(/left|right/, (side) => (side === "left" ? "right" : "left"));
      const isPaired = rule.nodes.some(
        (node) => node.type === "decl" && node.prop === other && node.value === declaration.value,
      );
      const isMirrored = rule.selectors.every(
        (selector) => selector.startsWith("[dir=rtl] ") || selectors.has(`[dir=rtl] ${selector}`),
      );
      if (!isPaired && !isMirrored) lonely.push(`${rule.selector} { ${declaration} }`);
    });
    expect(lonely).toEqual([]);
  });

  it.each([
    "(prefers-color-scheme:dark)",
    "(prefers-contrast:more)",
    "(prefers-reduced-motion:reduce)",
    "(forced-colors:active)",
    "print",
  ])("has rules for %s", (query) => {
    expect(css.replaceAll(": ", ":")).toContain(`@media ${query}`);
  });

  const grounds = ["background-default", "background-hued"].map((name) => `--kern-color-layout-${name}`);
  const inks = [
    "--kern-color-layout-text-default",
    "--kern-color-layout-text-muted",
    "--kern-color-action-default",
    "--kern-color-action-visited",
  ];
  const pairs = (["light", "dark"] as const).flatMap((theme) =>
    [...grounds, "--site-warm"].flatMap((ground) => inks.map((ink) => ({ theme, ground, ink }))),
  );

  it.each(pairs)("$ink on $ground has at least 7 : 1 in the $theme theme", ({ theme, ground, ink }) => {
    const tokens = readTokens(css, theme);
    expect(contrast(tokens.get(ink) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(7);
  });
});

/** Tokens of the root as a theme sees them. */
function readTokens(css: string, theme: "light" | "dark"): Map<string, string> {
  const dark = [...css.matchAll(/@media \(prefers-color-scheme:\s*dark\)\{:root\{([^}]*)\}/g)];
  const plain = [...css.matchAll(/(?<!\{):root\{([^}]*)\}/g)];
  const blocks = theme === "dark" ? [...plain, ...dark] : plain;
  return new Map(
    blocks.flatMap(([, block = ""]) =>
      block
        .split(";")
        .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)] as const),
    ),
  );
}

/** Contrast of two hexadecimal colours, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.slice(1);
  const size = digits.length === 3 ? 1 : 2;
  const [r = 0, g = 0, b = 0] = [0, 1, 2]
    .map((index) => digits.slice(index * size, (index + 1) * size))
    .map((part) => Number.parseInt(part.length === 1 ? part + part : part, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
