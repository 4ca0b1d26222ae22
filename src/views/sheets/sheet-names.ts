import type { Network } from "../../domain/network/network.ts";
import { bodyKinds } from "../../domain/schema/body-schema.ts";
import { bodyRooms } from "../../domain/schema/rooms.ts";
import { toChartLabel } from "../charts/body-kinds.ts";
import type { Words } from "../translations/interface-words.ts";
import { bodiesBelow, type SheetNode } from "./sheet-node.ts";

/** The short name of a body, which is German, or what holds a frame together, in the language of the page. */
export function toNodeName(node: SheetNode, network: Network, words: Words): string {
  const { body, reason } = node;
  if (body !== undefined) return toChartLabel(body);
  switch (reason?.by) {
    case "home":
      return words("chart.from", { name: toChartLabel(network.body(reason.of)) });
    case "kind":
      return words(`room.${bodyRooms[reason.of]}`);
    case "unconnected":
      return words("sheet.unconnected");
    case "range":
      return words("sheet.range", toEnds(node));
    default:
      return network.site.name;
  }
}

/** First and last body of a frame of neighbours. */
function toEnds(node: SheetNode): { from: string; to: string } {
  const all = node.children.flatMap((child) =>
    child.body === undefined ? bodiesBelow(child) : [child.body],
  );
  const [first, last] = [all[0], all.at(-1)].map((body) => (body === undefined ? "" : toChartLabel(body)));
  return { from: first ?? "", to: last ?? "" };
}

/** How many bodies of which kind stand in a node, `Gremien: 1 · Ämter: 12`. */
export function toKindCounts(node: SheetNode, words: Words): string {
  const counts = Map.groupBy(bodiesBelow(node), ({ kind }) => kind);
  return bodyKinds
    .flatMap((kind) => {
      const count = counts.get(kind)?.length ?? 0;
      const name = words(`room.${bodyRooms[kind]}`);
      return count === 0 ? [] : [words("sheet.kindCount", { kind: name, count })];
    })
    .join(" · ");
}
