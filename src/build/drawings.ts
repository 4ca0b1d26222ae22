import type { Caches } from "../adapters/cache/caches.ts";
import { type DiagramRequest, type DiagramResult, drawDiagrams } from "../adapters/diagrams/draw.ts";
import { drawingRemedy } from "../adapters/prose/prose-drawings.ts";
import type { Locale } from "../domain/language/locale.ts";
import { DataErrors } from "../domain/mistakes/data-error.ts";
import type { Network } from "../domain/network/network.ts";
import type { DrawingPair } from "../pages/parts/page-context.ts";
import { isGerman } from "../views/charts/explained-chart.ts";
import type { Words } from "../views/translations/interface-words.ts";
import { layoutsOf, type Order, toOrders, toWidth } from "./drawing-orders.ts";

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
