import { listMarks } from "../../../domain/text/list-marks.ts";
import type { SourceView } from "../../../views/facts/citation.ts";
import { toShortAddress } from "../../../views/facts/short-address.ts";
import { inLanguage } from "../../in-language.ts";
import { germanIn, type Reading } from "../../reading.ts";
import { Text } from "../translation/translated-text.tsx";

/** A source in one line: title, as a link if it has an address, publisher, date, and the limits of its reliability. */
export function SourceLine(props: {
  readonly source: SourceView;
  readonly reading: Reading;
  /**
   * Prints the short address after the title; by default the print stylesheet adds the long one, which costs no bytes.
   */
  readonly isAddressShort?: boolean;
}) {
  const { source, reading, isAddressShort } = props;
  const { words, locale } = reading;
  const lang = germanIn(locale);
  const { comma, semicolon } = listMarks(locale);
  const publisher = lang === undefined ? source.publisher : <bdi lang={lang}>{source.publisher}</bdi>;
  return (
    <>
      <Title {...source} isAddressShort={isAddressShort} lang={lang} /> ({publisher}
      {comma}
      <Text value={source.date} locale={locale} />
      {source.reliability !== "official" && `${semicolon}${words(`reliability.${source.reliability}`)}`}
      {source.outdated && `${semicolon}${words("cite.outdated")}`})
    </>
  );
}

function Title(props: {
  readonly title: string;
  readonly url?: string;
  readonly isAddressShort: boolean | undefined;
  readonly lang: ReturnType<typeof germanIn>;
}) {
  const { title, url, isAddressShort, lang } = props;
  if (url === undefined) return lang === undefined ? title : <span {...inLanguage(lang)}>{title}</span>;
  return (
    <a
      class="kern-link"
      href={url}
      rel="external noreferrer"
      data-address={isAddressShort ? toShortAddress(url) : undefined}
      {...inLanguage(lang)}
    >
      {title}
    </a>
  );
}
