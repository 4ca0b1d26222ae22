import type { ComponentChildren } from "preact";
import { sourceLocale } from "../../domain/language/locale.ts";
import type { Reading } from "../../ui/reading.ts";
import { SourceNotes } from "../../ui/source-notes.ts";
import type { PageContent } from "./page-content.tsx";
import type { PageContext, PageHead } from "./page-context.ts";

/** A page without its frame: the data of its head, and the content of its main part. */
export interface Page {
  readonly head: PageHead;
  readonly content: ComponentChildren;
  /** Main parts of other pages, one for each {@link placeOfChapter}, whose texts count as its own; none unless stated. */
  readonly chapters?: readonly { readonly content: PageContent; readonly html: string }[];
}

/** Stands in the content where a chapter goes, which is rendered already: a noncharacter, which no editor's file may contain. */
export const placeOfChapter = "\uFDD3";

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
