import type { DiagramRequest } from "../adapters/diagrams/draw.ts";
import type { Locale } from "../domain/language/locale.ts";
import type { Network } from "../domain/network/network.ts";
import type { DrawingPair } from "../pages/parts/page-context.ts";
import { toBorderLegend } from "../views/charts/border-legend.ts";
import { toCertaintyLegend } from "../views/charts/certainty-mark.ts";
import type { Chart } from "../views/charts/chart.ts";
import { toConcernChart } from "../views/charts/concern-path.ts";
import { withExplanations } from "../views/charts/explained-chart.ts";
import { toMermaid } from "../views/charts/mermaid-text.ts";
import { toNeighbourhood } from "../views/charts/neighbourhood.ts";
import { toOrganigram } from "../views/charts/organigram.ts";
import { toOverview } from "../views/charts/overview.ts";
import { toSmallChart } from "../views/charts/small-chart.ts";
import { toFlowchart } from "../views/charts/to-flowchart.ts";
import { withWordedBorders } from "../views/charts/worded-borders.ts";
import { toReadableOrganigram } from "../views/sheets/overview-chart.ts";
import type { Words } from "../views/translations/interface-words.ts";
import { recordWords } from "../views/translations/said-words.ts";

/** Widest drawing on a desk, on paper, and on a phone of 360 px, in px; on a phone the organigram is frames in words. */
const widths = {
  wide: { landscape: 1120 },
  // Nearly as high as wide: on A4 upright its text is then 7 pt, on A3 across it fills the sheet. Its notes are larger
  // than elsewhere, to stay above 6.5 pt.
  sheet: { landscape: 1000, portrait: 320 },
  column: { landscape: 680, portrait: 320 },
} as const satisfies Record<string, Partial<Record<Layout, number>>>;

type Layout = DiagramRequest["layout"];

/** The forms a drawing is made in. */
export function layoutsOf({ room }: Pick<Order, "room">): Layout[] {
  return Object.keys(widths[room]) as Layout[];
}

/** Widest drawing of a form, in px. */
export function toWidth(room: Order["room"], layout: Layout): number {
  const { landscape, portrait = landscape }: { landscape: number; portrait?: number } = widths[room];
  return layout === "portrait" ? portrait : landscape;
}

/** A drawing to be made: its name, what it shows, and how much room it gets. */
export interface Order {
  readonly name: string;
  readonly source: DiagramRequest["source"];
  /** The same as Mermaid text. */
  readonly text: () => string;
  readonly room: keyof typeof widths;
  readonly legend: DrawingPair["legend"];
  readonly borders: DrawingPair["borders"];
  readonly said?: DrawingPair["said"];
  /** The same without lines, for a drawing of ours that cannot be laid out in time: it never ends a build. */
  readonly plainSource?: DiagramRequest["source"];
  /** Where the text came from, when an editor wrote it. */
  readonly origin?: { readonly file: string; readonly line: number };
}

/** The organigram of a language as Mermaid text; links only where the site's own address is known. */
export function organigramSource(
  network: Network,
  locale: Locale,
  words: Words,
  linkOf: (body: string) => string | undefined,
): string {
  const chart = withWordedBorders(toOrganigram(network, words), words);
  return toMermaid(withExplanations(chart, network, locale), linkOf);
}

/** Name and Mermaid text of every drawing of one language, undrawn. @param day as in `drawAll` (drawings.ts) */
export function toDrawingSources(
  network: Network,
  locale: Locale,
  words: Words,
  day: string,
): readonly { name: string; source: string }[] {
  return toOrders(network, locale, words, day).map(({ name, text }) => ({ name, source: text() }));
}

/** Every drawing of one language, to be made. @param day as in {@link toDrawingSources} */
export function toOrders(all: Network, locale: Locale, words: Words, day: string): Order[] {
  const network = all.on(day);
  const ofPlain = (name: string, room: Order["room"], make: (own: Words) => Chart | undefined): Order[] => {
    const { made, said } = recordWords(words, (own) => {
      const chart = make(own);
      return chart && { chart, borders: toBorderLegend(chart, own), legend: toCertaintyLegend(chart, own) };
    });
    if (made === undefined) return [];
    const { chart, borders, legend } = made;
    const linkOf = (body: string) => body;
    return [
      {
        name,
        room,
        source: toFlowchart(chart, linkOf),
        plainSource: toFlowchart({ ...chart, edges: [] }, linkOf),
        text: () => toMermaid(chart, linkOf),
        borders,
        legend,
        said,
      },
    ];
  };
  const ofChart = (name: string, room: Order["room"], make: (own: Words) => Chart | undefined): Order[] =>
    ofPlain(name, room, (own) => {
      const chart = make(own);
      return chart && withExplanations(chart, network, locale);
    });
  const ofSmall = (name: string, make: (own: Words) => Chart | undefined): Order[] =>
    ofChart(name, "column", (own) => {
      const chart = make(own);
      return chart && toSmallChart(chart, own);
    });
  return [
    ...ofChart("organigramm", "wide", (own) => toReadableOrganigram(network, own)),
    ...ofChart("poster", "sheet", (own) => toReadableOrganigram(network, own)),
    // On A4, explained names would push the letters below 5 pt; the handout explains them beside its questions.
    ...ofPlain("papier", "sheet", (own) => toReadableOrganigram(network, own)),
    ...ofSmall("start", (own) => toOverview(network, own)),
    ...ofSmall("weg-eines-anliegens", (own) => toConcernChart(network, own, locale)),
    ...all.bodies.flatMap(({ id }) =>
      ofSmall(`nachbarschaft-${id}`, (own) => toNeighbourhood(network, id, own)),
    ),
    ...network.prose.flatMap(({ file, diagrams }) =>
      diagrams.map(
        ({ id, source, line }): Order => ({
          name: id,
          source,
          text: () => source,
          room: "column",
          borders: [],
          legend: [],
          origin: { file, line },
        }),
      ),
    ),
  ];
}
