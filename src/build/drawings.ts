import type { Caches } from "../adapters/cache/caches.ts";
import { type DiagramRequest, type DiagramResult, drawDiagrams } from "../adapters/diagrams/draw.ts";
import { drawingRemedy } from "../adapters/prose/prose-drawings.ts";
import type { Locale } from "../domain/language/locale.ts";
import { DataErrors } from "../domain/mistakes/data-error.ts";
import type { Network } from "../domain/network/network.ts";
import type { DrawingPair } from "../pages/parts/page-context.ts";
import { toBorderLegend } from "../views/charts/border-legend.ts";
import { toCertaintyLegend } from "../views/charts/certainty-mark.ts";
import type { Chart } from "../views/charts/chart.ts";
import { toConcernChart } from "../views/charts/concern-path.ts";
import { isGerman, withExplanations } from "../views/charts/explained-chart.ts";
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
function layoutsOf({ room }: Pick<Order, "room">): Layout[] {
  return Object.keys(widths[room]) as Layout[];
}

function toWidth(room: Order["room"], layout: Layout): number {
  const { landscape, portrait = landscape }: { landscape: number; portrait?: number } = widths[room];
  return layout === "portrait" ? portrait : landscape;
}

/** A drawing to be made: its name, what it shows, and how much room it gets. */
interface Order {
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

/** Every drawing of one language, by name. */
export type Drawings = ReadonlyMap<string, DrawingPair>;

/**
 * Draws everything every language shows, in both forms, through the one pipeline (adapters/diagrams/README.md). A thing stands at the
 * same place in all of them, mirrored where the script runs from right to left.
 * @param day whose network is drawn: what is over or still to come then is left out
 * @param caches drawings of earlier runs
 * @throws DataErrors naming file and line for a drawing in prose that cannot be drawn
 */
export async function drawAll(
  network: Network,
  words: ReadonlyMap<Locale, Words>,
  day: string,
  caches: Caches,
): Promise<Map<Locale, Drawings>> {
  const orders = new Map(
    [...words].map(([locale, spoken]) => [locale, toOrders(network, locale, spoken, day)]),
  );
  const requests = [...orders].flatMap(([locale, own]) =>
    own.flatMap(({ name, source, room }, index) =>
      layoutsOf({ room }).map(
        (layout): DiagramRequest => ({
          id: `${locale} ${name} ${layout}`,
          source,
          locale,
          layout,
          maxWidth: toWidth(room, layout),
          ...(room === "sheet" ? { noteSize: 14 } : {}),
          beside: [...orders].flatMap(([other, theirs]) => {
            const translated = theirs[index]?.source;
            // German needs no lines that explain its names, so it has a layout of its own.
            return other === locale || translated === undefined || isGerman(other) !== isGerman(locale)
              ? []
              : [{ source: translated, locale: other }];
          }),
        }),
      ),
    ),
  );
  const byId = await drawOrPlain(requests, orders, caches);
  const errors = [...orders].flatMap(([locale, own]) =>
    own.flatMap((order) => {
      const failed = layoutsOf(order)
        .map((layout) => byId.get(`${locale} ${order.name} ${layout}`)?.error)
        .find((error) => error !== undefined);
      if (!failed) return [];
      if (!order.origin) throw new Error(`${order.name}: ${failed.message}`);
      const { file, line } = order.origin;
      const { column, message } = failed;
      return [
        {
          file,
          line: line + failed.line - 1,
          column,
          rule: "drawings" as const,
          message,
          remedy: drawingRemedy,
        },
      ];
    }),
  );
  if (errors.length > 0) throw new DataErrors(errors);
  return new Map(
    [...orders].map(([locale, own]) => [
      locale,
      new Map(
        own.map(({ name, borders, legend, said }) => {
          const landscape = byId.get(`${locale} ${name} landscape`)?.drawing;
          const portrait = byId.get(`${locale} ${name} portrait`)?.drawing;
          if (!landscape) throw new Error(`${name} was not drawn`);
          return [name, { landscape, portrait, borders, legend, said }];
        }),
      ),
    ]),
  );
}

/** Draws all, and what of our own could not be drawn once more without its lines. */
async function drawOrPlain(
  requests: readonly DiagramRequest[],
  orders: ReadonlyMap<Locale, readonly Order[]>,
  caches: Caches,
): Promise<Map<string, DiagramResult>> {
  const results = new Map((await drawDiagrams(requests, { caches })).map((result) => [result.id, result]));
  const plain = new Map(
    [...orders].flatMap(([locale, own]) =>
      own.flatMap(({ name, room, plainSource }) =>
        plainSource === undefined
          ? []
          : layoutsOf({ room }).map((layout) => [`${locale} ${name} ${layout}`, plainSource]),
      ),
    ),
  );
  const again = requests.flatMap((request): DiagramRequest[] => {
    const source = results.get(request.id)?.error === undefined ? undefined : plain.get(request.id);
    return source === undefined ? [] : [{ ...request, source, beside: [] }];
  });
  if (again.length === 0) return results;
  for (const result of await drawDiagrams(again, { caches })) results.set(result.id, result);
  return results;
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

/** Name and Mermaid text of every drawing of one language, undrawn. @param day as in {@link drawAll} */
export function toDrawingSources(
  network: Network,
  locale: Locale,
  words: Words,
  day: string,
): readonly { name: string; source: string }[] {
  return toOrders(network, locale, words, day).map(({ name, text }) => ({ name, source: text() }));
}

function toOrders(all: Network, locale: Locale, words: Words, day: string): Order[] {
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
