import type { SourceView } from "../../views/citation.ts";
import { germanIn, type Reading } from "../reading.ts";
import { Text } from "./text.tsx";

/** A source in one line: title as link to it, publisher, date, and what keeps it from being trusted fully. */
export function SourceLine({ source, reading }: { readonly source: SourceView; readonly reading: Reading }) {
  const { words, locale } = reading;
  return (
    <>
      <a class="kern-link" href={source.url} rel="external noreferrer" lang={germanIn(locale)}>
        {source.title}
      </a>{" "}
      ({source.publisher}, <Text value={source.date} locale={locale} />
      {source.reliability !== "official" && `; ${words(`reliability.${source.reliability}`)}`}
      {source.outdated && `; ${words("cite.outdated")}`})
    </>
  );
}
