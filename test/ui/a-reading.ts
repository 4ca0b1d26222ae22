import type { Locale } from "../../src/domain/language/locale.ts";
import type { Reading } from "../../src/ui/reading.ts";
import { SourceNotes } from "../../src/ui/source-notes.ts";
import type { CitationView, SourceView } from "../../src/views/facts/citation.ts";
import { plainWords } from "../builders.ts";

/** A reader of a page in a language; every name has a page but `ohne-seite`. */
export function aReading(locale: Locale = "de"): Reading {
  return {
    locale,
    words: plainWords,
    linkTo: (name) => (name === "ohne-seite" ? undefined : `../${name}/`),
    link: (path) => `..${path}`,
    explain: () => undefined,
    notes: new SourceNotes(),
    germanHref: "../../de/",
  };
}

/** A source as pages see it. */
export function aSourceView(id: string, changes: Partial<SourceView> = {}): SourceView {
  return {
    id,
    title: `Titel ${id}`,
    publisher: `Amt ${id}`,
    url: `https://${id}.example.org/`,
    date: { text: "2015", locale: "de", state: "source" },
    reliability: "official",
    outdated: false,
    ...changes,
  };
}

/** The citation of sources by their ids, with a doubt if one is given. */
export function aCitation(ids: readonly string[], doubt?: string): CitationView {
  return {
    sources: ids.map((id) => aSourceView(id)),
    ...(doubt === undefined ? {} : { doubt: { text: doubt, locale: "de", state: "source" } }),
  };
}
