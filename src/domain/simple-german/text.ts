import type { Locale } from "../language/locale.ts";
import type { Position } from "../mistakes/data-error.ts";
import type { Facts } from "../network/facts.ts";

/** The language edition these rules apply to. */
export const simpleGerman: Locale = "de-simple";

/** A text of the edition with its place. */
export interface SimpleText {
  readonly file: string;
  /** Its place, asked for only where a rule is broken: files are otherwise not parsed for it. */
  readonly locate: () => Position;
  readonly text: string;
  /** True for a title, a date, the name of a contact: no sentence, so rules about sentences skip it. */
  readonly isLabel: boolean;
}

/** Keys of German blocks that are no sentences. */
const labelKeys = /(?:^|\.)(?:title|dateText|label|explanation)$/;

/** Every translation into simple German below `_data/translations/`; empty ones, still to be written, are left out. */
export function toSimpleTexts({ translations }: Pick<Facts, "translations">): SimpleText[] {
  return translations
    .filter(({ tag }) => tag === simpleGerman)
    .flatMap(({ file, value, locate }) =>
      Object.entries(value.blocks)
        .filter(([, { text }]) => text !== "")
        .map(([key, { text }]) => ({
          file,
          locate: () => locate(["blocks", key, "text"]),
          text,
          isLabel: labelKeys.test(key),
        })),
    );
}
