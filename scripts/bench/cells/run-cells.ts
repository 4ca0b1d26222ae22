import { type Cell, type Sample, toKey, type Values } from "./cell.ts";

/** Where samples of earlier runs are, and new ones go. */
export interface SampleStore {
  readonly samples: readonly Sample[];
  add(sample: Sample): Promise<void>;
}

/**
 * Measures all cells, round by round, so that a machine that slows down for a while slows down everything alike. What
 * is stored already is not measured again.
 * @returns messages about cells that failed; their later rounds are left out
 */
export async function runCells(
  cells: readonly Cell[],
  store: SampleStore,
  onStep: (step: string) => void,
): Promise<string[]> {
  const known = new Set(store.samples.map((sample) => `${toKey(sample)} ${sample.round}`));
  const failed = new Map<string, string>();
  const most = Math.max(0, ...cells.map(({ rounds }) => rounds));
  // Two parts may ask for the same.
  const each = [...new Map(cells.map((cell) => [toKey(cell), cell])).values()];
  for (let round = 1; round <= most; round += 1)
    for (const cell of each) {
      const key = toKey(cell);
      if (round > cell.rounds || failed.has(key) || known.has(`${key} ${round}`)) continue;
      try {
        const values = await cell.measure();
        const { topic, subject, what, size } = cell;
        await store.add({ topic, subject, what, size, round, values });
        onStep(`${round}/${cell.rounds}  ${subject}, ${what}, ${size}: ${toLine(values)}`);
      } catch (error) {
        failed.set(key, `${subjectOf(cell)}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  return [...failed.values()];
}

function subjectOf({ subject, what, size }: Cell): string {
  return `${subject}, ${what}, ${size}`;
}

function toLine(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${Number(value.toPrecision(4))}`)
    .join(", ");
}
