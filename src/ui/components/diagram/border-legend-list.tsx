import type { BorderLegendLine } from "../../../views/charts/border-legend.ts";

/** The meaning of the borders in a drawing, each with a sample; nothing if all are plain. */
export function BorderLegend({ lines = [] }: { readonly lines?: readonly BorderLegendLine[] | undefined }) {
  if (lines.length === 0) return null;
  return (
    <ul class="signs">
      {lines.map(({ look, text }) => (
        <li key={look}>
          <svg class="dgm" viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
            <path class={`dgm-node k-${look}`} d="M2 2h44v12H2z" />
          </svg>{" "}
          {text}
        </li>
      ))}
    </ul>
  );
}
