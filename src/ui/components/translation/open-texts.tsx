import { Fragment } from "preact";
import { listMarks } from "../../../domain/text/list-marks.ts";
import { type FileReport, openStates } from "../../../views/translations/translation-report.ts";
import type { Reading } from "../../reading.ts";
import { MoreTexts } from "./more-texts.tsx";

/** Maximum number of texts named per language; a language just begun lacks a thousand. */
const maxNamed = 100;

/** The open texts of each file, folded away: only the first of them if there are very many. */
export function OpenTexts({
  files,
  reading,
}: {
  readonly files: readonly FileReport[];
  readonly reading: Reading;
}) {
  const { words, locale } = reading;
  const { comma } = listMarks(locale);
  const all = files.flatMap(({ file, texts }) => texts.map((text) => ({ file, ...text })));
  const named = [...Map.groupBy(all.slice(0, maxNamed), ({ file }) => file)];
  return (
    <details>
      <summary>{words("status.texts")}</summary>
      <ul>
        {named.map(([file, texts]) => (
          <li key={file}>
            <code dir="ltr">{file}</code>
            <ul>
              {openStates
                .map((state) => ({ state, own: texts.filter((text) => text.state === state) }))
                .filter(({ own }) => own.length > 0)
                .map(({ state, own }) => (
                  <li key={state}>
                    {words(`status.${state}`)}:{" "}
                    {own.map(({ key }, index) => (
                      <Fragment key={key}>
                        {index > 0 && comma}
                        <code dir="ltr">{key}</code>
                      </Fragment>
                    ))}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <MoreTexts count={all.length - Math.min(all.length, maxNamed)} reading={reading} />
    </details>
  );
}
