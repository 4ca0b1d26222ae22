import type { CitationView } from "../../../views/facts/citation.ts";
import type { Reading } from "../../reading.ts";
import { noteId } from "../../source-notes.ts";
import { Text, type TextProps } from "../translation/translated-text.tsx";

/**
 * The part after a statement: its date, the numbers of its sources, and, on a line of its own, its doubt. @param
 * binding set if a mistake in the doubt does harm
 */
export function Citation({
  citation,
  mark,
  reading,
  binding,
}: Pick<TextProps, "binding"> & {
  readonly citation: CitationView;
  /** Certainty of the statement, in the words of a drawing that shows it too. */
  readonly mark?: string | undefined;
  readonly reading: Reading;
}) {
  const { words, notes, locale } = reading;
  return (
    <>
      {citation.asOf !== undefined && (
        <span class="muted"> ({words("cite.asOf", { date: citation.asOf })})</span>
      )}
      {sorted(notes.cite(citation)).map((number) => (
        <a key={number} class="ref" href={`#${noteId(number)}`} aria-label={words("cite.note", { number })}>
          {number}
        </a>
      ))}
      {(mark !== undefined || citation.doubt !== undefined) && (
        <span class="doubt">
          {mark !== undefined && <strong>{mark}</strong>}
          {mark !== undefined && citation.doubt !== undefined && <br />}
          {citation.doubt !== undefined && <Text value={citation.doubt} locale={locale} binding={binding} />}
        </span>
      )}
    </>
  );
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other);
}
