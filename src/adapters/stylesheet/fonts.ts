import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { toHash } from "./data-files.ts";
import { toStandInFaces } from "./stand-ins.ts";

/** A font file of the site. */
export interface FontFile {
  /** File name with the hash of its content. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Scripts of the site with their typefaces. All are called Fira Sans in the stylesheet, so that rules need not know the
 * script of a text; Fira Sans has no Arabic letters, Vazirmatn has those of Arabic and Persian.
 */
const subsets = [
  { face: "vazirmatn", subset: "arabic", range: "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC" },
  { face: "fira-sans", subset: "cyrillic" },
  // Simpler than the package's list: letters missing in the file, or in the next one, are not taken from it.
  {
    face: "fira-sans",
    subset: "latin-ext",
    range: "U+100-2AF,U+1E00-1EFF,U+2020,U+20A0-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
  },
  { face: "fira-sans", subset: "latin" },
] as const;
const weights = [400, 600] as const;
const require = createRequire(import.meta.url);
const rangeFile = require.resolve("@fontsource/fira-sans/unicode.json");

function toFontSource(face: string, subset: string, weight: number): string {
  return require.resolve(`@fontsource/${face}/files/${face}-${subset}-${weight}-normal.woff2`);
}

/** Paths of all files the fonts of the site are made from. */
export const fontSources: readonly string[] = [
  rangeFile,
  ...weights.flatMap((weight) => subsets.map(({ face, subset }) => toFontSource(face, subset, weight))),
];

/**
 * Font files of the site and the rules that load each only for pages with letters of its script. `optional`: a font not
 * loaded within a tenth of a second is used from the next page on, so that no line moves during reading; until then
 * fonts of the device replace it, with the same width and height. From disk each page reads the fonts again, but
 * quickly: there the browser waits for them (`diskCss`, which comes after `css`).
 */
export async function readFonts(): Promise<{ files: FontFile[]; css: string; diskCss: string }> {
  const ranges = JSON.parse(await readFile(rangeFile, "utf8"));
  const faces = await Promise.all(
    weights.flatMap((weight) =>
      subsets.map(async ({ face, subset, ...own }) => {
        const bytes = await readFile(toFontSource(face, subset, weight));
        const name = `${face}-${subset}-${weight}.${toHash(bytes)}.woff2`;
        const range = "range" in own ? own.range : ranges[subset];
        const css = `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:optional;src:url(fonts/${name}) format("woff2");unicode-range:${range}}`;
        return { file: { name, bytes }, css };
      }),
    ),
  );
  const web = faces.map(({ css }) => css).join("\n");
  return {
    files: faces.map(({ file }) => file),
    css: `${web}\n${toStandInFaces()}`,
    diskCss: web.replaceAll("font-display:optional", "font-display:swap"),
  };
}
