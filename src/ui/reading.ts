import type { LocalizedText } from "../domain/language/block.ts";
import { type Locale, sourceLocale } from "../domain/language/locale.ts";
import type { Words } from "../views/translations/interface-words.ts";
import type { SourceNotes } from "./source-notes.ts";

/** What every part of a page needs to speak to its reader. */
export interface Reading {
  readonly locale: Locale;
  readonly words: Words;
  /** Reference to the page of a thing by name; undefined when it has none. */
  readonly linkTo: (name: string) => string | undefined;
  /** Reference to a path below the site's root. */
  readonly link: (path: string) => string;
  readonly notes: SourceNotes;
  /** Reference to the same page in German; undefined where it has none. */
  readonly germanHref: string | undefined;
  /** What a German name means, in the language of the page; undefined where nobody has written it, and in German. */
  readonly explain: (id: string) => LocalizedText | undefined;
}

/** `lang` for a name that is German in every edition: nothing where the page is German itself. */
export function germanIn(locale: Locale): Locale | undefined {
  return locale === sourceLocale ? undefined : sourceLocale;
}
