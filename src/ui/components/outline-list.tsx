import type { OutlineNode } from "../../views/outline.ts";
import type { Reading } from "../reading.ts";
import { BodyMarks } from "./body-marks.tsx";
import { ThingLink } from "./thing-link.tsx";

/** The organigram as nested list. */
export function OutlineList(props: { readonly nodes: readonly OutlineNode[]; readonly reading: Reading }) {
  return (
    <ul class="outline">
      {props.nodes.map((node) => (
        <OutlineItem key={node.id} node={node} reading={props.reading} />
      ))}
    </ul>
  );
}

function OutlineItem({ node, reading }: { readonly node: OutlineNode; readonly reading: Reading }) {
  return (
    <li>
      <ThingLink id={node.id} name={node.name} reading={reading} />
      {node.from !== undefined && (
        <span class="small muted"> {reading.words("chart.from", { name: node.from })}</span>
      )}
      <BodyMarks collective={node.collective} uncertain={node.uncertain} words={reading.words} />
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child) => (
            <OutlineItem key={child.id} node={child} reading={reading} />
          ))}
        </ul>
      )}
    </li>
  );
}
