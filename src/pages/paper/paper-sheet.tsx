import type { ComponentChildren } from "preact";
import { localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import { missingMark } from "../../domain/schema/site-schema.ts";
import { withSingleStops } from "../../domain/text/full-stop.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { Emblem } from "../../ui/frame/emblem.tsx";
import { germanIn, type Reading } from "../../ui/reading.ts";
import type { PageContext } from "../parts/page-context.ts";
import { toCopyLines, toCopyParts } from "../parts/portable-parts.ts";
import { ProseText } from "../parts/prose-with-drawings.tsx";

/** Hints above a page made for printing, on the screen only: how to print it, and the editor's introduction. */
export function PaperHints(props: {
  readonly context: PageContext;
  readonly reading: Reading;
  /** Keys of the sentences. */
  readonly hints: readonly string[];
}) {
  const { context, reading, hints } = props;
  const prose = context.prose(context.route.name);
  return (
    <div class="on-screen">
      {hints.map((hint) => (
        <p key={hint}>{context.words(hint)}</p>
      ))}
      {prose && <ProseText prose={prose} context={context} reading={reading} />}
    </div>
  );
}

/**
 * Name of the site at the head of a sheet, with its only first heading. @param props.aside content at the end of the
 * line
 */
export function SheetHead(props: {
  readonly context: PageContext;
  readonly subtitle: string;
  readonly aside?: ComponentChildren;
}) {
  const { site } = props.context.network;
  const lang = germanIn(props.context.locale);
  return (
    <div class="sheet-head">
      <Emblem />
      <div>
        <h1 class="kern-heading-x-large" lang={lang}>
          {lang === undefined ? site.name : <bdi>{site.name}</bdi>}
        </h1>
        <p>{props.subtitle}</p>
      </div>
      {props.aside}
    </div>
  );
}

/** Last lines of a sheet: its date, its publisher, and any missing details. */
export function SheetFoot({
  context,
  reading,
}: {
  readonly context: PageContext;
  readonly reading: Reading;
}) {
  const { network, words, locale } = context;
  const { edition, operator } = network.site;
  const publishers = [...new Set(reading.notes.list().map(({ publisher }) => publisher))];
  const isPreview = Object.values(operator).includes(missingMark);
  const date = renderPartialDate(edition, localeInfo(locale).intl);
  const lines = [
    `${withSingleStops(`${words("site.edition", { date })}.`)}\n${words("paper.doubts")}`,
    ...(publishers.length === 0 ? [] : [words("paper.publishers", { names: publishers.join(" · ") })]),
    ...(locale === sourceLocale ? [] : [words("translation.machine")]),
    ...(isPreview ? [words("site.preview")] : []),
  ];
  return (
    <div class="sheet-foot">
      <CopyAge context={context} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** Note on a sheet printed from the portable copy: its day and, in due time, that it may be out of date. */
export function CopyAge({ context }: { readonly context: PageContext }) {
  const copy = toCopyParts(context);
  if (copy === undefined) return null;
  return (
    <>
      {toCopyLines(context).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p data-age="" hidden>
        {copy.words.age}
      </p>
    </>
  );
}
