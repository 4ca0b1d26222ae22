import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { toHash } from "./data-files.ts";

/** A font file of the site. */
export interface FontFile {
  /** File name with the hash of its content. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Scripts of the site and the typeface each is set in. All are called Fira Sans in the stylesheet, so that no rule has
 * to know which script it meets; Fira Sans has no Arabic letters, Vazirmatn has those of Arabic and Persian.
 */
const subsets = [
  { face: "vazirmatn", subset: "arabic", range: "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC" },
  { face: "fira-sans", subset: "cyrillic" },
  { face: "fira-sans", subset: "latin-ext" },
  { face: "fira-sans", subset: "latin" },
] as const;
const weights = [400, 600] as const;
const require = createRequire(import.meta.url);

/**
 * Font files of the site and the rules that load each only for pages with letters of its script. The last rule is a
 * stand-in with the width of Fira Sans, so that lines hardly move when the real font arrives: size-adjust is the
 * quotient of the widths of German running text in both fonts, the heights are those of Fira Sans divided by it.
 */
export async function readFonts(): Promise<{ files: FontFile[]; css: string }> {
  const ranges = JSON.parse(await readFile(require.resolve("@fontsource/fira-sans/unicode.json"), "utf8"));
  const faces = await Promise.all(
    weights.flatMap((weight) =>
      subsets.map(async ({ face, subset, ...own }) => {
        const file = `files/${face}-${subset}-${weight}-normal.woff2`;
        const bytes = await readFile(require.resolve(`@fontsource/${face}/${file}`));
        const name = `${face}-${subset}-${weight}.${toHash(bytes)}.woff2`;
        const range = "range" in own ? own.range : ranges[subset];
        const css = `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url(fonts/${name}) format("woff2");unicode-range:${range}}`;
        return { file: { name, bytes }, css };
      }),
    ),
  );
  const standIn = `@font-face{font-family:"Fira Sans Stand-In";src:local("Arial"),local("Liberation Sans"),local("Roboto");size-adjust:102.7%;ascent-override:91%;descent-override:25.8%;line-gap-override:0%}`;
  return { files: faces.map(({ file }) => file), css: [...faces.map(({ css }) => css), standIn].join("\n") };
}
