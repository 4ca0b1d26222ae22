import { fileURLToPath } from "node:url";

/** A font file the site serves, with the code points its stylesheet uses it for. */
export interface FontFace {
  readonly file: string;
  readonly weight: number;
  /** Ranges in the notation of CSS `unicode-range`, such as `U+0000-00FF,U+0131`. */
  readonly ranges: string;
}

/** The font files that the site serves for its text, in the order of the stylesheet: a later face wins. */
export const siteFontFaces: readonly FontFace[] = [400, 600].flatMap((weight) =>
  subsets().map(({ name, ranges, face = "fira-sans" }) => ({
    file: fileURLToPath(
      import.meta.resolve(`@fontsource/${face}/files/${face}-${name}-${weight}-normal.woff2`),
    ),
    weight,
    ranges,
  })),
);

function subsets(): { name: string; ranges: string; face?: string }[] {
  return [
    { name: "arabic", ranges: "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC", face: "vazirmatn" },
    {
      name: "cyrillic-ext",
      ranges: "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
    },
    { name: "cyrillic", ranges: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" },
    {
      name: "latin-ext",
      ranges:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
    {
      name: "latin",
      ranges:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ];
}
