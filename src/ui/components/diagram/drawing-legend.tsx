import type { ComponentChildren } from "preact";
import type { LegendEntry } from "../../../views/charts/legend.ts";
import type { Words } from "../../../views/translations/interface-words.ts";

/** The meaning of the boxes and lines of a drawing, each with a sample drawn by the same rules. */
export function Legend(props: { readonly entries: readonly LegendEntry[]; readonly words: Words }) {
  const { entries, words } = props;
  return (
    <ul class="legend">
      {entries.map((entry) => (
        <li key={entry}>
          <Sample>
            <path
              class={entry === "frame" ? "dgm-group dgm-depth-1" : `dgm-node k-${entry}`}
              d={entry === "role" ? stadium : box}
            />
          </Sample>
          {words(`legend.${entry}`)}
        </li>
      ))}
      <li>
        <Sample>
          <g class="dgm-edge">
            <path d="M2 12H38" fill="none" />
            <path d="M46 12 36 7V17Z" />
          </g>
        </Sample>
        {words("legend.line")}
      </li>
    </ul>
  );
}

const box = "M5 2H43Q46 2 46 5V19Q46 22 43 22H5Q2 22 2 19V5Q2 2 5 2Z";
const stadium = "M12 2H36A10 10 0 0 1 36 22H12A10 10 0 0 1 12 2Z";

function Sample({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="dgm sample" viewBox="0 0 48 24" width="48" height="24" aria-hidden="true">
      {children}
    </svg>
  );
}
