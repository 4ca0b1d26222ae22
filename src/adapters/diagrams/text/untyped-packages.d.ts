/** The part of fontkit that we use; the package brings no types. */
declare module "fontkit" {
  /** A parsed font file. */
  export interface Font {
    readonly unitsPerEm: number;
    /** Height above the line, in units. */
    readonly ascent: number;
    /** Depth below the line, in units; negative. */
    readonly descent: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly advanceWidth: number };
  }

  /** Opens a TTF, OTF, WOFF or WOFF2 file; throws where it is none. */
  export function openSync(file: string): Font;
}

/** The part of hyphen that we use; the package brings no types. */
declare module "hyphen/*" {
  interface Hyphenation {
    hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string;
  }
  const hyphenation: Hyphenation;
  export default hyphenation;
}
