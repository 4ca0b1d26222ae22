import { describe, expect, it } from "vitest";
import type { Cell, Sample } from "../../../../scripts/bench/cells/cell.ts";
import { runCells } from "../../../../scripts/bench/cells/run-cells.ts";

/** Runs cells and returns the order in which they were measured. */
async function run(
  wishes: readonly (readonly [subject: string, rounds: number])[],
  kept: readonly Sample[] = [],
) {
  const order: string[] = [];
  const samples = [...kept];
  const cells = wishes.map(
    ([subject, rounds]): Cell => ({
      topic: "pages",
      subject,
      what: "warm",
      size: 10,
      rounds,
      measure: async () => {
        order.push(subject);
        if (subject === "broken") throw new Error("no such program");
        return { wall: order.length };
      },
    }),
  );
  const store = { samples, add: async (sample: Sample) => void samples.push(sample) };
  const failures = await runCells(cells, store, () => undefined);
  return { order, samples, failures };
}

describe("measuring", () => {
  it("goes round by round, so that all meet the same machine", async () => {
    const { order, samples } = await run([
      ["a", 2],
      ["b", 3],
    ]);
    expect(order).toEqual(["a", "b", "a", "b", "b"]);
    expect(samples.map(({ subject, round }) => `${subject}${round}`)).toEqual(["a1", "b1", "a2", "b2", "b3"]);
  });

  it("does not repeat what is there already", async () => {
    const first = await run([
      ["a", 1],
      ["b", 1],
    ]);
    expect(
      (
        await run(
          [
            ["a", 2],
            ["b", 1],
            ["c", 1],
          ],
          first.samples,
        )
      ).order,
    ).toEqual(["c", "a"]);
  });

  it("measures once what two parts ask for", async () => {
    expect(
      (
        await run([
          ["a", 1],
          ["a", 1],
        ])
      ).order,
    ).toEqual(["a"]);
  });

  it("goes on without what fails, and says so", async () => {
    const { order, failures } = await run([
      ["broken", 2],
      ["a", 2],
    ]);
    expect(order).toEqual(["broken", "a", "a"]);
    expect(failures).toEqual(["broken, warm, 10: no such program"]);
  });
});
