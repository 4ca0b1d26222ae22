import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Features, transform } from "lightningcss";
import postcss from "postcss";
import { moveDataToFiles, toHash } from "./data-files.ts";
import { addFlexGapMargins } from "./flex-gaps.ts";
import { readFonts } from "./fonts.ts";
import { dropIdleDeclarations } from "./idle-declarations.ts";
import { makeLogical } from "./logical-properties.ts";
import { addPhysicalSides } from "./physical-sides.ts";
import { purgeKern } from "./purge.ts";
import { setYoungSelectorsApart, writeOutSelectorLists } from "./selector-lists.ts";
import { type SheetName, sheetNames, takeSheets, toLayerFile } from "./sheets.ts";
import { chooseThemeBySystem, splitLightDark } from "./themes.ts";
import { settleTokens } from "./tokens.ts";

/** Where the look of the site was written to, as paths below the site's root. */
export interface StylesheetFiles {
  readonly stylesheet: string;
  /** What some pages or printers need besides. */
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly icon: string;
  readonly fonts: readonly string[];
}

/** Own layers in the order they build on each other; each may refer to KERN's tokens by name. */
const layers = [
  "tokens",
  "base",
  "header",
  "menu",
  "frame",
  "text",
  "columns",
  "lists",
  "figures",
  "languages",
  "code",
  "translations",
  "start",
  "simple-german",
  "diagram",
  "diagram-settings",
  "settings",
  ...sheetNames,
] as const;

// Chrome 80 and Safari 12 (2020, 2018): phones of newcomers are old, and no update reaches them any more. Firefox 97
// (2022) still comes to Android 5.
const targets = { chrome: 80 << 16, firefox: 97 << 16, safari: 12 << 16 };
// What the minifier would do for them at length: our own steps know that pages have one direction and one theme.
const exclude =
  Features.LightDark | Features.LogicalProperties | Features.DirSelector | Features.FontFamilySystemUi;

const require = createRequire(import.meta.url);

/**
 * Writes the one stylesheet of the site with its fonts and icon below `<outDir>/assets/`, each named by its content:
 * KERN without what is unused, mirrored by logical properties, themed by the visitor's system, plus our own layers.
 * The same sources give the same bytes. @throws when a layer is missing, does not parse, or uses an unknown token
 */
export async function buildStylesheet(options: {
  readonly outDir: string;
  /** Rendered pages whose KERN classes must be kept besides those the sources name. */
  readonly markupSample: string;
}): Promise<StylesheetFiles> {
  const fonts = await readFonts();
  const kern = postcss.parse(await readFile(require.resolve("@kern-ux/native/dist/kern.css"), "utf8"));
  chooseThemeBySystem(kern);
  dropIdleDeclarations(kern);
  const used = await purgeKern(kern.toString(), options.markupSample);
  const own = await Promise.all(
    layers.map(async (name) => {
      const css = await readFile(new URL(`../../styles/${name}.css`, import.meta.url), "utf8");
      return postcss.parse(css, { from: toLayerFile(name) });
    }),
  );
  const root = postcss.parse([fonts.css, used].join("\n"));
  for (const layer of own) root.append(layer);
  splitLightDark(root);
  settleTokens(root);
  makeLogical(root);
  writeOutSelectorLists(root);
  setYoungSelectorsApart(root);
  addFlexGapMargins(root);
  const images = moveDataToFiles(root);
  const sheets = [...takeSheets(root)].map(([name, rules]) => {
    if (name === "disk") rules.prepend(postcss.parse(fonts.diskCss));
    const bytes = minify(rules);
    return { name, file: `${name}.${toHash(bytes)}.css`, bytes };
  });
  const code = minify(root);
  const icon = await readFile(new URL("../../styles/icon.svg", import.meta.url));
  const names = { css: `site.${toHash(code)}.css`, icon: `icon.${toHash(icon)}.svg` };
  const assets = join(options.outDir, "assets");
  await mkdir(join(assets, "fonts"), { recursive: true });
  await Promise.all([
    writeFile(join(assets, names.css), code),
    writeFile(join(assets, names.icon), icon),
    ...sheets.map(({ file, bytes }) => writeFile(join(assets, file), bytes)),
    ...images.map(({ name, text }) => writeFile(join(assets, name), text)),
    ...fonts.files.map(({ name, bytes }) => writeFile(join(assets, "fonts", name), bytes)),
  ]);
  return {
    stylesheet: `/assets/${names.css}`,
    sheets: Object.fromEntries(
      sheets.map(({ name, file }) => [name, `/assets/${file}`]),
    ) as StylesheetFiles["sheets"],
    icon: `/assets/${names.icon}`,
    fonts: fonts.files.map(({ name }) => `/assets/fonts/${name}`),
  };
}

function minify(root: postcss.Root): Uint8Array {
  const code = Buffer.from(root.toString());
  const minified = transform({ filename: "site.css", code, minify: true, exclude, targets }).code;
  const rules = postcss.parse(Buffer.from(minified).toString());
  addPhysicalSides(rules);
  return Buffer.from(rules.toString());
}
