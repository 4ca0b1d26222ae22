/** The part of gettext-parser 10 used here; the package has no types. */
declare module "gettext-parser" {
  export interface PoEntry {
    readonly msgctxt?: string;
    readonly msgid: string;
    readonly msgstr: readonly string[];
    readonly comments?: { readonly translator?: string; readonly extracted?: string; readonly flag?: string };
  }
  export interface PoFile {
    readonly charset: string;
    /** Absent when the file has no head. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly translations: Readonly<Record<string, Readonly<Record<string, PoEntry>>>>;
  }
  export const po: {
    parse(text: string | Uint8Array): PoFile;
    compile(file: PoFile, options?: { readonly foldLength?: number }): Uint8Array;
  };
}
