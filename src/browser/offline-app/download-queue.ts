/** Maximum number of simultaneous downloads: enough to hide waiting, few enough for an old phone. */
const laneCount = 4;

/**
 * Processes items in order, a few at a time. After the first failure no further item is started; rejects with it only
 * when all started ones have ended, so that nothing is written afterwards.
 */
export async function inLanes<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const item of waiting) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: laneCount }, lane));
  if (failures.length > 0) throw failures[0];
}
