import { localeInfo } from "../../domain/language/locale.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { Details } from "../../ui/components/page/details-list.tsx";
import { WordDifference } from "../../ui/components/translation/difference-text.tsx";
import { MoreTexts } from "../../ui/components/translation/more-texts.tsx";
import { OpenTexts } from "../../ui/components/translation/open-texts.tsx";
import { StateTable } from "../../ui/components/translation/state-table.tsx";
import type { Reading } from "../../ui/reading.ts";
import {
  type ChangeReport,
  countedStates,
  type LocaleReport,
} from "../../views/translations/translation-report.ts";
import { toWordDifference } from "../../views/translations/word-difference.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/** Maximum number of changed texts and of files shown per language; a language just begun would fill books. */
const maxShown = 12;

/**
 * Page about the progress of every language: counted by language and by area, with every file and change that needs
 * attention. Kept out of the search: readers who look for a translator must not end up here.
 */
export function translationStatusPage(context: PageContext): Page {
  const { words, locale, translationReport } = context;
  const intro = words("status.intro");
  const numbers = new Intl.NumberFormat(localeInfo(locale).intl);
  const show = (count: number) => numbers.format(count);
  return builtInPage(context, { description: intro }, (reading) => (
    <>
      <p class="lead">{intro}</p>
      <section>
        <h2 class="kern-heading-large">{words("status.overview")}</h2>
        <StateTable
          label={words("status.overview")}
          head={words("status.language")}
          rows={translationReport.map(({ locale: own, counts }) => ({
            key: own,
            name: <Autonym locale={own} />,
            counts,
          }))}
          reading={reading}
          show={show}
        />
        <Details
          items={countedStates.map((state) => ({
            key: words(`status.${state}`),
            value: words(`status.${state}.text`),
          }))}
        />
        {translationReport.map((report) => (
          <LanguagePart key={report.locale} report={report} reading={reading} show={show} />
        ))}
      </section>
      <Mistake context={context} />
    </>
  ));
}

function Autonym({ locale }: Pick<LocaleReport, "locale">) {
  const { autonym, direction } = localeInfo(locale);
  return (
    <bdi lang={locale} dir={direction}>
      {autonym}
    </bdi>
  );
}

interface PartProps {
  readonly report: LocaleReport;
  readonly reading: Reading;
  readonly show: (count: number) => string;
}

/** One language: its areas fold out, its open work is always visible. */
function LanguagePart({ report, reading, show }: PartProps) {
  const { words, locale } = reading;
  const { areas, files, changes, reviews } = report;
  const toLabel = (key: string) => `${localeInfo(report.locale).autonym}: ${words(key)}`;
  return (
    <section>
      <h2 class="kern-heading-medium">
        <Autonym locale={report.locale} />
      </h2>
      {reviews.map(({ by, on, count }) => (
        <p key={`${on} ${by}`}>
          {words("status.reviews", { role: by, date: renderPartialDate(on, localeInfo(locale).intl), count })}
        </p>
      ))}
      <details>
        <summary>{words("status.areas")}</summary>
        <StateTable
          label={toLabel("status.areas")}
          head={words("status.area")}
          rows={areas.map(({ key, counts }) => ({ key, name: words(key), counts }))}
          reading={reading}
          show={show}
        />
      </details>
      {files.length > 0 && (
        <>
          <h3 class="kern-title">{words("status.files")}</h3>
          <StateTable
            label={toLabel("status.files")}
            head={words("status.area")}
            rows={files.slice(0, maxShown).map(({ file, counts }) => ({
              key: file,
              name: <code dir="ltr">{file}</code>,
              counts,
            }))}
            reading={reading}
            show={show}
          />
          <MoreTexts
            count={files.slice(maxShown).reduce((sum, { texts }) => sum + texts.length, 0)}
            reading={reading}
          />
          <OpenTexts files={files} reading={reading} />
        </>
      )}
      {changes.length > 0 && <Changes changes={changes} reading={reading} />}
    </section>
  );
}

function Changes({
  changes,
  reading,
}: { readonly changes: readonly ChangeReport[] } & Pick<PartProps, "reading">) {
  const { words, locale } = reading;
  return (
    <>
      <h3 class="kern-title">{words("status.changes")}</h3>
      <p class="small muted">{words("status.changes.text")}</p>
      <ul>
        {changes.slice(0, maxShown).map(({ file, key, before, after, changedOn }) => (
          <li key={`${file} ${key}`}>
            <WordDifference runs={toWordDifference(before, after)} />{" "}
            <small>
              (
              {changedOn !== undefined &&
                `${words("status.changedOn", { date: renderPartialDate(changedOn, localeInfo(locale).intl) })} · `}
              <code dir="ltr">
                {file} {key}
              </code>
              )
            </small>
          </li>
        ))}
      </ul>
      <MoreTexts count={changes.slice(maxShown).length} reading={reading} />
    </>
  );
}

/** Address for reports: the operator's own if stated, otherwise the page that will show it. */
function Mistake({ context: { words, network, linkTo } }: { readonly context: PageContext }) {
  const { email } = network.site.operator;
  const imprint = linkTo("impressum");
  return (
    <section>
      <h2 class="kern-heading-large" id="fehler">
        {words("status.mistake")}
      </h2>
      <p>{words("status.mistake.text")}</p>
      <p>
        {email.includes("@") ? (
          <a class="kern-link" href={`mailto:${email}`}>
            <bdi dir="ltr">{email}</bdi>
          </a>
        ) : (
          imprint !== undefined && (
            <a class="kern-link" href={imprint}>
              {words("page.impressum")}
            </a>
          )
        )}
      </p>
    </section>
  );
}
