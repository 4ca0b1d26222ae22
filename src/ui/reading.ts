import type { LocalizedText } from "../domain/language/block.ts";
import { type Locale, sourceLocale } from "../domain/language/locale.ts";
import type { Words } from "../views/translations/interface-words.ts";
import type { SourceNotes } from "./source-notes.ts";

/** Language, words and references shared by all parts of a page. */
export interface Reading {
  readonly locale: Locale;
  readonly words: Words;
  /** Reference to the page of a thing by name; undefined when it has none. */
  readonly linkTo: (name: string) => string | undefined;
  /** Reference to a path below the site's root. */
  readonly link: (path: string) => string;
  readonly notes: SourceNotes;
  /** Reference to the same page in German; undefined if it has none. */
  readonly germanHref: string | undefined;
  /** Meaning of a German name in the language of the page; undefined if none was written, and in German. */
  readonly explain: (id: string) => LocalizedText | undefined;
}

/** `lang` for a name that is German in every edition: undefined if the page is German itself. */
export function germanIn(locale: Locale): Locale | undefined {
  return locale === sourceLocale ? undefined : sourceLocale;
}
