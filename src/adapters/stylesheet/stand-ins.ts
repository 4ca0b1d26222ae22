/** Common family of all replacement fonts; a browser uses an installed one that has the letter. */
const standInFamily = "Fira Sans Stand-In";

/** Installed fonts of the same width that replace one of ours until it is loaded. */
export interface StandIn {
  /** Names an installed font may have, full or PostScript. */
  readonly names: readonly string[];
  readonly weight: 400 | 600;
  /** The font it replaces. */
  readonly instead: "fira-sans" | "vazirmatn";
  /**
   * Width of running text of this site in our font, as percentage of that in the installed one; absent where it was not
   * measured. Words and spaces of five pages, laid out by fontkit; a test repeats the measurement.
   */
  readonly sizeAdjust?: number;
}

/** Ascent and descent of our fonts, in percent of the font size. */
const heights = {
  "fira-sans": { ascent: 93.5, descent: 26.5 },
  vazirmatn: { ascent: 102.5, descent: 53.7 },
} as const;

const arabicLetters = "U+6??,U+750-77F,U+FB50-FDFF,U+FE70-FEFC";

/** In the order of the stylesheet: where a device has several, the last one is used. */
export const standIns: readonly StandIn[] = [
  { names: ["Arial", "Liberation Sans"], weight: 400, instead: "fira-sans", sizeAdjust: 101.4 },
  { names: ["Arial Bold", "Liberation Sans Bold"], weight: 600, instead: "fira-sans", sizeAdjust: 94.6 },
  { names: ["Roboto"], weight: 400, instead: "fira-sans", sizeAdjust: 101.2 },
  { names: ["Roboto Bold"], weight: 600, instead: "fira-sans", sizeAdjust: 99.5 },
  // Of Apple and Microsoft. Their heights are adjusted to ours; their widths are not known.
  { names: ["Geeza Pro", "Segoe UI", "Tahoma"], weight: 400, instead: "vazirmatn" },
  { names: ["Noto Naskh Arabic"], weight: 400, instead: "vazirmatn", sizeAdjust: 107.4 },
  { names: ["Noto Naskh Arabic Bold"], weight: 600, instead: "vazirmatn", sizeAdjust: 105.7 },
  { names: ["Noto Sans Arabic"], weight: 400, instead: "vazirmatn", sizeAdjust: 99.4 },
  { names: ["Noto Sans Arabic Bold"], weight: 600, instead: "vazirmatn", sizeAdjust: 91.9 },
];

/** The rules for all replacement fonts. Heights are scaled with the size, so they are divided by it. */
export function toStandInFaces(): string {
  return standIns
    .map(({ names, weight, instead, sizeAdjust = 100 }) => {
      const toHeight = (height: number) => `${Math.round((height / sizeAdjust) * 1000) / 10}%`;
      return [
        `@font-face{font-family:"${standInFamily}"`,
        `font-weight:${weight}`,
        `src:${names.map((name) => `local("${name}")`).join(",")}`,
        ...(sizeAdjust === 100 ? [] : [`size-adjust:${sizeAdjust}%`]),
        `ascent-override:${toHeight(heights[instead].ascent)}`,
        `descent-override:${toHeight(heights[instead].descent)}`,
        "line-gap-override:0%",
        ...(instead === "vazirmatn" ? [`unicode-range:${arabicLetters}`] : []),
      ].join(";");
    })
    .map((face) => `${face}}`)
    .join("\n");
}
