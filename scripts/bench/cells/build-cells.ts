import type { Contender } from "../contenders/contender.ts";
import { type Before, findSite } from "./built-site.ts";
import type { Cell, Topic } from "./cell.ts";

/** Builds of one size that are to be measured. */
export interface BuildWish {
  readonly topic: Topic;
  readonly size: number;
  readonly befores: readonly Before[];
  readonly rounds: number;
  readonly seed: number;
  /** Page that gets the edit. */
  readonly slug?: string;
}

/** A cell for each contender and state; who keeps nothing between runs is only called warm. */
export function toBuildCells(contenders: readonly Contender[], wish: BuildWish): Cell[] {
  const { topic, size, befores, rounds, seed, slug = "seite-3" } = wish;
  return contenders
    .filter(({ mostPages = Infinity }) => size <= mostPages)
    .flatMap((contender) => {
      const site = findSite(contender, size, seed);
      return befores
        .filter((before) => before === "warm" || contender.caches.length > 0)
        .map(
          (before): Cell => ({
            topic,
            subject: contender.name,
            what: before,
            size,
            rounds,
            measure: () => site.measure(before, slug),
          }),
        );
    });
}
