import { type CellName, type Sample, type Topic, toKey, type Values } from "../cells/cell.ts";
import { toMedian } from "./statistics.ts";

/** Medians of all rounds of a cell. */
export interface Result extends CellName {
  readonly rounds: number;
  readonly values: Values;
}

/** Results in the order in which their cells were measured first. */
export function toResults(samples: readonly Sample[]): Result[] {
  return [...Map.groupBy(samples, toKey).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { topic, subject, what, size } = first;
    const values = Object.fromEntries(
      Object.keys(first.values).map((name) => [
        name,
        toMedian(own.flatMap((sample) => sample.values[name] ?? [])),
      ]),
    );
    return [{ topic, subject, what, size, rounds: own.length, values }];
  });
}

/** A result by its name; undefined when it was not measured. */
export function findResult(results: readonly Result[], name: CellName): Result | undefined {
  return results.find((result) => toKey(result) === toKey(name));
}

/** Results of a topic. */
export function ofTopic(results: readonly Result[], topic: Topic): Result[] {
  return results.filter((result) => result.topic === topic);
}
