import { faultAt } from "./mermaid-fault.ts";
import type { MermaidEdge, MermaidFlowchart, MermaidNode } from "./mermaid-parser.ts";
import type { MermaidSource } from "./mermaid-source.ts";

/**
 * Refuses parts of a source that Mermaid has read but would not draw as written, so that nothing is lost silently.
 * @param nodes that Mermaid would draw, including groups
 * @throws DiagramError (German, with line) for the first such thing
 */
export function refuseLosses(
  raw: MermaidFlowchart,
  nodes: readonly MermaidNode[],
  edges: readonly MermaidEdge[],
  source: MermaidSource,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const edge of raw.getEdges()) {
    if (edge.isUserDefinedId === true) {
      throw faultAt(
        source,
        edge.id,
        `Pfeile bekommen keine eigene Kennung („${edge.id}@“). Bitte entfernen.`,
      );
    }
  }
  for (const vertex of raw.getVertices().values()) {
    const node = byId.get(vertex.id);
    if (node === undefined) throw faultAt(source, vertex.id, `Der Knoten „${vertex.id}“ ginge verloren.`);
    if (node.isGroup && (vertex.type !== undefined || (vertex.text ?? vertex.id) !== vertex.id)) {
      throw faultAt(source, vertex.id, `„${vertex.id}“ ist zugleich Kennung eines Knotens und einer Gruppe.`);
    }
    if (vertex.haveCallback === true) {
      throw faultAt(source, vertex.id, `Klick-Funktionen sind nicht erlaubt („${vertex.id}“). Nur Links.`);
    }
  }
  for (const node of nodes) {
    if (node.isGroup && node.metadata !== undefined) {
      throw faultAt(source, node.id, `Die Gruppe „${node.id}“ trägt Einstellungen (@{…}). Bitte entfernen.`);
    }
  }
  const lost = edges.find((edge) => !byId.has(edge.start) || !byId.has(edge.end));
  if (lost !== undefined || edges.length !== raw.getEdges().length) {
    const id = lost === undefined ? "" : byId.has(lost.start) ? lost.end : lost.start;
    throw faultAt(source, id, `Ein Pfeil zeigt auf „${id}“, das es nicht gibt.`);
  }
}
