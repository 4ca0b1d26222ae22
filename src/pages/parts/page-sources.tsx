import { localeInfo } from "../../domain/language/locale.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { SourceList } from "../../ui/components/facts/source-list.tsx";
import type { Reading } from "../../ui/reading.ts";
import type { PageContext } from "./page-context.ts";

/** Source and date line of a page; last in its main part. */
export function PageSources({
  context,
  reading,
}: {
  readonly context: PageContext;
  readonly reading: Reading;
}) {
  const edition = renderPartialDate(context.network.site.edition, localeInfo(context.locale).intl);
  return <SourceList reading={reading} edition={edition} />;
}
