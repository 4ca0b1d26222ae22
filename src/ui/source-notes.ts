import type { CitationView, SourceView } from "../views/facts/citation.ts";

/**
 * The numbered sources of one page. Numbers are given in the order in which statements are rendered, each source once;
 * the list of sources must be rendered last.
 */
export class SourceNotes {
  readonly #numbers = new Map<string, { readonly number: number; readonly source: SourceView }>();

  /** Numbers of the sources of a statement, in its order. */
  cite(citation: CitationView): number[] {
    return citation.sources.map((source) => {
      const known = this.#numbers.get(source.id) ?? { number: this.#numbers.size + 1, source };
      this.#numbers.set(source.id, known);
      return known.number;
    });
  }

  /** Every source cited so far, by number, starting with 1. */
  list(): readonly SourceView[] {
    return [...this.#numbers.values()].map(({ source }) => source);
  }
}

/** Fragment of the note with this number; the underscore keeps it apart from every id editors can give. */
export function noteId(number: number): string {
  return `q_${number}`;
}
