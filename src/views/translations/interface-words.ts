import { IntlMessageFormat } from "intl-messageformat";
import { type Locale, localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import { withSingleStops } from "../../domain/text/full-stop.ts";

/** Values a message may take; numbers are formatted and pluralised by the rules of the language. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Interface words of one language. */
export interface Words {
  /** The word for a key. @throws if the word is missing: a reader must never see its key */
  (key: string, values?: WordValues): string;
  /** True when the word exists, for headings that depend on data. */
  readonly has: (key: string) => boolean;
  /** True if the language has no such word and the German one is used. */
  readonly isStandIn: (key: string) => boolean;
  /** Keys of the words that were made from German ones that have changed since. */
  readonly outdatedKeys: ReadonlySet<string>;
}

/**
 * Words of a language as ICU messages; a word missing there is taken from the source language, with its rules.
 * @param outdatedKeys words of the language whose German has changed since they were translated
 */
export function toWords(
  locale: Locale,
  own: ReadonlyMap<string, string>,
  source: ReadonlyMap<string, string>,
  outdatedKeys: ReadonlySet<string> = new Set(),
): Words {
  const compiled = new Map<string, IntlMessageFormat>();
  const find = (key: string) => own.get(key) ?? source.get(key);
  const isStandIn = (key: string) => locale !== sourceLocale && !own.has(key) && source.has(key);
  const word = (key: string, values: WordValues = {}): string => {
    const text = find(key);
    if (text === undefined) throw new Error(`no interface word ${key}`);
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(
        text,
        localeInfo(isStandIn(key) ? sourceLocale : locale).intl,
        undefined,
        {
          ignoreTag: true,
        },
      );
      compiled.set(key, message);
    }
    return withSingleStops(String(message.format(values)));
  };
  const has = (key: string) => find(key) !== undefined;
  return Object.assign(word, { has, isStandIn, outdatedKeys });
}
