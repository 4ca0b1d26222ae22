import { readFile } from "node:fs/promises";
import { Features, transform } from "lightningcss";
import postcss from "postcss";
import type { FileSet } from "../cache/file-set.ts";
import { moveDataToFiles, toHash } from "./data-files.ts";
import { addFlexGapMargins } from "./flex-gaps.ts";
import { readFonts } from "./fonts.ts";
import { dropIdleDeclarations } from "./idle-declarations.ts";
import { makeLogical } from "./logical-properties.ts";
import { addPhysicalSides } from "./physical-sides.ts";
import { purgeKern } from "./purge.ts";
import { setYoungSelectorsApart, writeOutSelectorLists } from "./selector-lists.ts";
import { takeSheets, toLayerFile } from "./sheets.ts";
import { iconFile, kernFile, layers, toLayerSource } from "./sources.ts";
import type { StylesheetFiles } from "./stylesheet.ts";
import { chooseThemeBySystem, splitLightDark } from "./themes.ts";
import { settleTokens } from "./tokens.ts";

// Chrome 80 and Safari 12 (2020, 2018): phones of newcomers are often old and get no more updates. Firefox 97
// (2022) still runs on Android 5.
const targets = { chrome: 80 << 16, firefox: 97 << 16, safari: 12 << 16 };
// Transformations the minifier would do at length: our own steps rely on pages having one direction and one theme.
const exclude =
  Features.LightDark | Features.LogicalProperties | Features.DirSelector | Features.FontFamilySystemUi;

/**
 * The files of `buildStylesheet`, by path below the site's root.
 * @param markupSample rendered pages whose KERN classes must be kept besides those the sources name
 */
export async function makeStylesheet(markupSample: string): Promise<FileSet<StylesheetFiles>> {
  const fonts = await readFonts();
  const kern = postcss.parse(await readFile(kernFile, "utf8"));
  chooseThemeBySystem(kern);
  dropIdleDeclarations(kern);
  const used = await purgeKern(kern.toString(), markupSample);
  const own = await Promise.all(
    layers.map(async (name) => {
      const css = await readFile(toLayerSource(name), "utf8");
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
  const icon = await readFile(iconFile);
  const names = { css: `site.${toHash(code)}.css`, icon: `icon.${toHash(icon)}.svg` };
  const files = new Map<string, Uint8Array>([
    [`assets/${names.css}`, code],
    [`assets/${names.icon}`, icon],
    ...sheets.map(({ file, bytes }) => [`assets/${file}`, bytes] as const),
    ...images.map(({ name, text }) => [`assets/${name}`, Buffer.from(text)] as const),
    ...fonts.files.map(({ name, bytes }) => [`assets/fonts/${name}`, bytes] as const),
  ]);
  const said = {
    stylesheet: `/assets/${names.css}`,
    sheets: Object.fromEntries(
      sheets.map(({ name, file }) => [name, `/assets/${file}`]),
    ) as StylesheetFiles["sheets"],
    icon: `/assets/${names.icon}`,
    fonts: fonts.files.map(({ name }) => `/assets/fonts/${name}`),
  };
  return { said, files };
}

function minify(root: postcss.Root): Uint8Array {
  const code = Buffer.from(root.toString());
  const minified = transform({ filename: "site.css", code, minify: true, exclude, targets }).code;
  const rules = postcss.parse(Buffer.from(minified).toString());
  addPhysicalSides(rules);
  return Buffer.from(rules.toString());
}
