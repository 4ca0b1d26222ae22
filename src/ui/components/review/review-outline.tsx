import type { OutlineNode } from "../../../views/charts/outline.ts";
import type { BodyMark } from "../../../views/review/marked-organigram.ts";
import { toMarkText } from "../../../views/review/marked-organigram.ts";

/** Props of {@link ReviewOutline}. */
export interface ReviewOutlineProps {
  readonly nodes: readonly OutlineNode[];
  /** Changes of each body, by its id. */
  readonly marks: ReadonlyMap<string, readonly BodyMark[]>;
}

/** One side of a comparison as nested list: the same bodies as in the picture, the same marks in words. */
export function ReviewOutline({ nodes, marks }: ReviewOutlineProps) {
  return (
    <ul class="outline">
      {nodes.map(({ id, name, children }) => {
        const found = marks.get(id);
        return (
          <li key={id}>
            {found !== undefined && <b class={`mark m-${found[0]?.mark}`}>{toMarkText(found)}:</b>} {name}
            {children.length > 0 && <ReviewOutline nodes={children} marks={marks} />}
          </li>
        );
      })}
    </ul>
  );
}
