import { IntlMessageFormat } from "intl-messageformat";
import { type Locale, localeInfo } from "../domain/locale.ts";

/** Values a message may take; numbers are formatted and pluralised by the rules of the language. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Interface words of one language. */
export interface Words {
  /** The word for a key. @throws when nobody wrote it: a missing word must not reach a reader as its key */
  (key: string, values?: WordValues): string;
  /** True when the word exists, for headings that depend on data. */
  readonly has: (key: string) => boolean;
}

/** Words of a language as ICU messages; a word missing there is taken from the source language. */
export function toWords(
  locale: Locale,
  own: ReadonlyMap<string, string>,
  source: ReadonlyMap<string, string>,
): Words {
  const compiled = new Map<string, IntlMessageFormat>();
  const find = (key: string) => own.get(key) ?? source.get(key);
  const word = (key: string, values: WordValues = {}): string => {
    const text = find(key);
    if (text === undefined) throw new Error(`no interface word ${key}`);
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(text, localeInfo(locale).intl, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(values));
  };
  return Object.assign(word, { has: (key: string) => find(key) !== undefined });
}
