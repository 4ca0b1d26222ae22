import type { ComponentChildren } from "preact";
import { countedStates, type StateCounts } from "../../../views/translations/translation-report.ts";
import type { Reading } from "../../reading.ts";

/** One row of the table. */
export interface StateRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly counts: StateCounts;
}

/** Number of texts of each thing in each state of translation; a dash for zero. */
export function StateTable(props: {
  /** Name of the table for screen readers, unique on the page. */
  readonly label: string;
  /** Column heading of the row names. */
  readonly head: string;
  readonly rows: readonly StateRow[];
  readonly reading: Reading;
  /** Formats a count in the language of the page. */
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
