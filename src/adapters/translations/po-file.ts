import { type PoEntry, po } from "gettext-parser";
import type { BlockStatus } from "../../domain/translations/translation-status.ts";

/** A translation as it comes back from a translator. */
export interface PoTranslation {
  /** German file and key of the text. */
  readonly file: string;
  readonly key: string;
  /** German text the translator saw. */
  readonly of: string;
  readonly text: string;
  /** True when the translator, or we, marked it for review. */
  readonly fuzzy: boolean;
}

/** Content of a PO file returned by a translator. */
export interface PoAnswer {
  /** Language in the head of the file, in the programs' form: `uk`, `uk_UA`; empty where it is missing. */
  readonly language: string;
  /** Number of texts with a place of their own, translated or not. */
  readonly count: number;
  /** The translated ones. */
  readonly translations: readonly PoTranslation[];
}

/**
 * All texts of one language as a PO file (GNU gettext), the exchange format of translation offices and programs: file
 * and key as context, German as id. An outdated translation is marked `fuzzy` and comes with the German it was made
 * from.
 */
export function toPo(language: string, blocks: readonly BlockStatus[]): Uint8Array {
  const entries: Record<string, Record<string, PoEntry>> = {
    "": { "": { msgid: "", msgstr: [""] } },
  };
  for (const { file, key, german, state, translation } of blocks) {
    const msgctxt = `${file}#${key}`;
    const entry: PoEntry = {
      msgctxt,
      msgid: german,
      msgstr: [translation?.text ?? ""],
      ...(state === "outdated"
        ? { comments: { flag: "fuzzy", extracted: `Bisher: ${translation?.of ?? ""}` } }
        : {}),
    };
    entries[msgctxt] = { [german]: entry };
  }
  const headers = {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    Language: language,
  };
  return po.compile({ charset: "utf-8", headers, translations: entries }, { foldLength: 0 });
}

/** Our texts in a PO file. @throws the library's error when it is no PO file */
export function readPo(bytes: Uint8Array): PoAnswer {
  const { headers = {}, translations } = po.parse(bytes);
  const entries = Object.values(translations)
    .flatMap((byId) => Object.values(byId))
    .flatMap(({ msgctxt = "", msgid, msgstr: [text = ""], comments }) => {
      const cut = msgctxt.indexOf("#");
      if (cut < 0) return [];
      const [file, key] = [msgctxt.slice(0, cut), msgctxt.slice(cut + 1)];
      return [{ file, key, of: msgid, text, fuzzy: comments?.flag?.includes("fuzzy") ?? false }];
    });
  return {
    language: headers["Language"]?.trim() ?? "",
    count: entries.length,
    translations: entries.filter(({ text }) => text.trim() !== ""),
  };
}
