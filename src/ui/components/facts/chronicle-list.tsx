import { Fragment } from "preact";
import { listMarks } from "../../../domain/text/list-marks.ts";
import type { ChronicleEntry } from "../../../views/facts/chronicle.ts";
import type { CitationView } from "../../../views/facts/citation.ts";
import { germanIn, type Reading } from "../../reading.ts";
import { ThingLink } from "../page/thing-link.tsx";
import { Text } from "../translation/translated-text.tsx";

/**
 * Events with their dates; each lists its own sources, since in a chronicle nearly every event has different ones.
 * @param self name of the page they stand on, omitted from the bodies taking part
 */
export function ChronicleList(props: {
  readonly entries: readonly ChronicleEntry[];
  readonly reading: Reading;
  readonly self?: string;
}) {
  const { entries, reading, self } = props;
  return (
    <ol class="chron">
      {entries.map(({ id, isoDate, date, until, text, bodies, citation }) => (
        <li key={id} id={`ereignis-${id}`}>
          <time datetime={isoDate}>
            <Text value={date} locale={reading.locale} />
          </time>{" "}
          <Text value={text} locale={reading.locale} />
          {until !== undefined && <span class="muted"> ({reading.words("period.to", { to: until })})</span>}
          {citation.doubt !== undefined && (
            <span class="doubt">
              <Text value={citation.doubt} locale={reading.locale} />
            </span>
          )}
          <small>
            {bodies
              .filter((body) => body.id !== self)
              .map((body) => (
                <Fragment key={body.id}>
                  <ThingLink id={body.id} name={body.name} reading={reading} />
                  {" · "}
                </Fragment>
              ))}
            <Sources citation={citation} reading={reading} />
          </small>
        </li>
      ))}
    </ol>
  );
}

function Sources({ citation, reading }: { readonly citation: CitationView; readonly reading: Reading }) {
  const { words, linkTo, locale } = reading;
  const list = linkTo("quellen");
  const lang = germanIn(locale);
  const { comma, semicolon } = listMarks(locale);
  return (
    <>
      {words("cite.sources", { count: citation.sources.length })}{" "}
      {citation.sources.map(({ id, publisher, date }, index) => (
        <Fragment key={id}>
          {index > 0 && semicolon}
          <a href={`${list}#${id}`}>
            {lang === undefined ? publisher : <bdi lang={lang}>{publisher}</bdi>}
            {comma}
            <Text value={date} locale={locale} />
          </a>
        </Fragment>
      ))}
      {citation.asOf !== undefined && ` (${words("cite.asOf", { date: citation.asOf })})`}
    </>
  );
}
