import { renderMarks } from "../../../views/charts/certainty-mark.ts";
import type { OutlineNode } from "../../../views/charts/outline.ts";
import type { Reading } from "../../reading.ts";
import { BodyMarks } from "../facts/body-marks.tsx";
import { ThingLink } from "../page/thing-link.tsx";

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
      <CertaintyWords text={renderMarks(node.marks, reading.words)} />
      <BodyMarks collective={node.collective} uncertain={node.uncertain} words={reading.words} />
      {node.insideMarks.length > 0 && (
        <CertaintyWords
          text={reading.words("certainty.all", { mark: renderMarks(node.insideMarks, reading.words) })}
        />
      )}
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

/** Certainty of a place, in the words of the drawing. */
function CertaintyWords({ text }: { readonly text: string }) {
  return text === "" ? null : <span class="small muted"> ({text})</span>;
}
