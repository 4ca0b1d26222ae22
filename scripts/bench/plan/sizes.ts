/** Parts of the benchmark by which it can be run in pieces. */
export const parts = ["build", "growth", "bodies", "drawings", "search", "edit"] as const;
export type Part = (typeof parts)[number];

/** How much is measured. */
export interface Sizes {
  /** Pages of the comparison in detail. */
  readonly pages: number;
  /** Pages of sites that show growth. */
  readonly growth: readonly number[];
  readonly bodies: readonly number[];
  /** Bodies of the sites in every language. */
  readonly bodiesInEveryLanguage: readonly number[];
  readonly drawings: readonly number[];
  /** Queries of each kind and language that both searches are asked. */
  readonly queries: number;
  readonly rounds: number;
}

/** The sizes of the committed results, and for `--quick` those of a look in two minutes. */
export const sizes = {
  full: {
    pages: 1000,
    growth: [100, 1000, 5000],
    bodies: [50, 100, 200, 400, 800],
    bodiesInEveryLanguage: [50, 800],
    drawings: [29, 50, 200],
    queries: 25,
    rounds: 3,
  },
  quick: {
    pages: 50,
    growth: [20, 50],
    bodies: [20, 40],
    bodiesInEveryLanguage: [],
    drawings: [29],
    queries: 3,
    rounds: 1,
  },
} as const satisfies Readonly<Record<string, Sizes>>;

/** Number of rounds for a size: what takes minutes is measured once, since little changes it. */
export function toRounds(rounds: number, size: number, large: number): number {
  return size >= large ? 1 : rounds;
}
