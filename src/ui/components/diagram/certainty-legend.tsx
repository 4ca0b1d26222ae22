import type { CertaintyLegendLine } from "../../../views/charts/certainty-mark.ts";

/** The meaning of the signs of certainty in a drawing, each with a sample of its line; nothing if there are none. */
export function CertaintyLegend({
  lines = [],
}: {
  readonly lines?: readonly CertaintyLegendLine[] | undefined;
}) {
  if (lines.length === 0) return null;
  return (
    <ul class="signs">
      {lines.map(({ form, text }) => (
        <li key={text}>
          <svg class="dgm" viewBox="0 0 48 8" width="48" height="8" aria-hidden="true">
            <g class={`dgm-edge dgm-${form}`}>
              <path d="M2 4h44" fill="none" />
            </g>
          </svg>{" "}
          {text}
        </li>
      ))}
    </ul>
  );
}
