import type { ComponentChildren } from "preact";
import { countedStates, type StateCounts } from "../../../views/translations/translation-report.ts";
import type { Reading } from "../../reading.ts";

/** What is counted in one line of the table. */
export interface StateRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly counts: StateCounts;
}

/** How many texts of each thing are in which state of translation; nothing stands where there are none. */
export function StateTable(props: {
  /** Says to screen readers which table this is: unlike every other on the page. */
  readonly label: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly StateRow[];
  readonly reading: Reading;
  /** Shows a count in the language of the page. */
  readonly show: (count: number) => string;
}) {
  const { label, head, rows, reading, show } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a phone must be reachable with the keyboard
    <section class="kern-table-responsive" tabIndex={0} aria-label={label}>
      <table class="kern-table states">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {countedStates.map((state) => (
              <th key={state} scope="col">
                {reading.words(`status.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, counts }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {countedStates.map((state) => (
                <td key={state}>{counts[state] === 0 ? "–" : show(counts[state])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
