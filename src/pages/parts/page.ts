import type { ComponentChildren } from "preact";
import { sourceLocale } from "../../domain/language/locale.ts";
import type { Reading } from "../../ui/reading.ts";
import { SourceNotes } from "../../ui/source-notes.ts";
import type { PageContext, PageHead } from "./page-context.ts";

/** A page without its frame: the data of its head, and the content of its main part. */
export interface Page {
  readonly head: PageHead;
  readonly content: ComponentChildren;
}

/** The reader of one page, with a fresh list of sources. */
export function toReading({ network, locale, words, linkTo, link, routes, route }: PageContext): Reading {
  const german = routes.find(route.name, sourceLocale);
  return {
    locale,
    words,
    linkTo,
    link,
    notes: new SourceNotes(),
    germanHref: german && link(german.path),
    explain: (id) => network.findExplanation(id, locale),
  };
}
