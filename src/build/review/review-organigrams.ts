import { type DiagramRequest, drawDiagrams } from "../../adapters/diagrams/draw.ts";
import { sourceLocale } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import { toMermaid } from "../../views/charts/mermaid-text.ts";
import { toOutline } from "../../views/charts/outline.ts";
import type { DrawnOrganigram } from "../../views/review/drawn-organigram.ts";
import { toMarkedOrganigram } from "../../views/review/marked-organigram.ts";
import type { ChangeReview } from "../../views/review/review.ts";
import type { Words } from "../../views/translations/interface-words.ts";

/** Widest drawing on a desk and on a phone of 360 px, in px. */
const widths = { landscape: 1120, portrait: 320 } as const;

/**
 * The organigram of both sides with every change marked, or of the later side alone where both look the same.
 * One that cannot be drawn comes as list only.
 */
export async function drawOrganigrams(
  review: ChangeReview,
  before: Network | undefined,
  after: Network,
  words: Words,
): Promise<DrawnOrganigram[]> {
  const sides = [
    ...(before === undefined
      ? []
      : [{ id: "vorher", title: "Vorher", network: before, other: after, own: "removed" as const }]),
    { id: "nachher", title: "Nachher", network: after, other: before, own: "added" as const },
  ].map((side) => ({
    ...side,
    marked: toMarkedOrganigram(side.network, words, review, side.other, side.own),
  }));
  const sources = sides.map(({ marked }) => toMermaid(marked.chart, (body) => body));
  const isSame = new Set(sources).size === 1;
  const shown = isSame ? sides.slice(-1).map((side) => ({ ...side, title: toSameTitle(before) })) : sides;
  const requests = shown.flatMap(({ id, marked }) =>
    (["landscape", "portrait"] as const).map(
      (layout): DiagramRequest => ({
        id: `${id} ${layout}`,
        source: toMermaid(marked.chart, (body) => body),
        locale: sourceLocale,
        layout,
        maxWidth: widths[layout],
      }),
    ),
  );
  const drawings = new Map((await drawDiagrams(requests)).map(({ id, drawing }) => [id, drawing]));
  return shown.map(({ id, title, marked, network }) => {
    const [landscape, portrait] = [drawings.get(`${id} landscape`), drawings.get(`${id} portrait`)];
    return {
      id,
      title,
      marked,
      outline: toOutline(network, sourceLocale, review.day),
      ...(landscape && portrait ? { pair: { landscape, portrait } } : {}),
    };
  });
}

function toSameTitle(before: Network | undefined): string {
  return before === undefined ? "Stand ohne Vergleich" : "Vorher und nachher gleich";
}
