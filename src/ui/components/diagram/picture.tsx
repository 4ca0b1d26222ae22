import type { BorderLegendLine } from "../../../views/charts/border-legend.ts";
import type { CertaintyLegendLine } from "../../../views/charts/certainty-mark.ts";
import type { Drawing } from "../../../views/charts/drawing.ts";
import { BorderLegend } from "./border-legend-list.tsx";
import { CertaintyLegend } from "./certainty-legend.tsx";
import { DiagramSvg } from "./diagram-svg.tsx";

/** A drawing in its forms. */
export interface PictureProps {
  readonly landscape: Drawing;
  /** For narrow screens; without it, what stands beside the drawing serves them. */
  readonly portrait?: Drawing | undefined;
  /** Unique on the page. */
  readonly id: string;
  /** Meaning of its borders. */
  readonly borders?: readonly BorderLegendLine[] | undefined;
  /** Meaning of its signs of certainty. */
  readonly legend?: readonly CertaintyLegendLine[] | undefined;
  /** Reference to the page of a body by its id. */
  readonly linkTo: (name: string) => string | undefined;
}

/** A drawing as figure: the width of the screen decides, by CSS alone, which of its two forms is shown. */
export function Picture({ landscape, portrait, id, borders = [], legend = [], linkTo }: PictureProps) {
  return (
    <figure class="picture wide" data-pagefind-ignore>
      <DiagramSvg drawing={landscape} idPrefix={`${id}_l`} className="dgm-landscape" resolveLink={linkTo} />
      {portrait && (
        <DiagramSvg drawing={portrait} idPrefix={`${id}_p`} className="dgm-portrait" resolveLink={linkTo} />
      )}
      {borders.length + legend.length > 0 && (
        <figcaption>
          <BorderLegend lines={borders} />
          <CertaintyLegend lines={legend} />
        </figcaption>
      )}
    </figure>
  );
}
