import type { Source } from "../../domain/schema/source-schema.ts";
import { toPlainSentence } from "../../domain/text/sentence.ts";
import { isBefore } from "../../domain/time/partial-date.ts";
import type { Statement } from "./flatten.ts";
import type { ChangeReview, OldStatement } from "./review.ts";
import { type Thing, toThingRef } from "./things.ts";

/**
 * Statements whose newest source is certainly older than a year on a day, or undated: listed if the change touches
 * them, otherwise counted.
 */
export function toOldSources(
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
  sources: ReadonlyMap<string, Source>,
  day: string,
): ChangeReview["oldSources"] {
  const limit = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const touched: OldStatement[] = [];
  let others = 0;
  for (const [key, thing] of after) {
    const known = new Set(before.get(key)?.statements.map(toStatementKey));
    for (const statement of thing.statements) {
      const date = newestDate(statement, sources);
      if (date !== undefined && !isBefore(date, limit)) continue;
      if (known.has(toStatementKey(statement))) others++;
      else
        touched.push({
          thing: toThingRef(thing),
          text: toPlainSentence(statement.text),
          ...(date === undefined ? {} : { date }),
          sources: statement.sources.map((id) => sources.get(id)?.title ?? id),
        });
    }
  }
  return { touched, others };
}

/** Content and sources of a statement, regardless of its place in the file. */
function toStatementKey({ text, sources, asOf }: Statement): string {
  return [text, asOf ?? "", ...sources].join("\n");
}

/** The date the statement itself gives, otherwise the newest of its dated sources. */
function newestDate(
  { sources: ids, asOf }: Statement,
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  const dates = asOf === undefined ? ids.flatMap((id) => sources.get(id)?.date ?? []) : [asOf];
  return dates.toSorted().at(-1);
}
