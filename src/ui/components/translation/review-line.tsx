import { Fragment } from "preact";
import { type Locale, localeInfo, sourceLocale } from "../../../domain/language/locale.ts";
import { renderPartialDate } from "../../../domain/time/partial-date.ts";
import { inLanguage } from "../../in-language.ts";
import { germanIn } from "../../reading.ts";
import type { TranslationUse } from "../../translation-use.ts";

/** Placeholder for the roles inside a message until they are inserted as markup; no editor can write it. */
const place = "\uFDD2";

/**
 * Reviewers of a page's texts, and the latest date, in a sentence in the page's language. Roles are German everywhere.
 */
export function ReviewLine(props: {
  readonly use: TranslationUse;
  /** Key of the sentence; its values are `date`, `roles` and the counts. */
  readonly word: string;
  readonly counts?: { readonly count: number; readonly total: number };
  readonly locale: Locale;
}) {
  const { use, word, counts, locale } = props;
  const { words, roles } = use;
  const isStandIn = words.isStandIn(word);
  const { intl } = localeInfo(isStandIn ? sourceLocale : locale);
  const list = new Intl.ListFormat(intl, { type: "conjunction" });
  const values = { ...counts, date: renderPartialDate(use.reviewedOn, intl) };
  if (isStandIn) return <>{words(word, { ...values, roles: list.format(roles) })}</>;
  const [before, after] = words(word, { ...values, roles: place }).split(place);
  return (
    <>
      {before}
      {list.formatToParts(roles).map(({ type, value }, index) => (
        <Fragment key={index}>
          {type === "literal" ? value : <bdi {...inLanguage(germanIn(locale))}>{value}</bdi>}
        </Fragment>
      ))}
      {after}
    </>
  );
}
