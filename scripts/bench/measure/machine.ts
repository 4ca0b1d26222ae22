import { cpus, release, totalmem } from "node:os";
import { randomFrom } from "../invented/random.ts";

/** Machine a measurement was made on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  /** Milliseconds of processor time for the reference loop, before each part of the measurement. */
  readonly loop: readonly number[];
}

/** This machine, without its name. */
export function readMachine(): Omit<Machine, "loop"> {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.version,
  };
}

/** Steps of the reference loop. */
export const loopSteps = 50_000_000;

/**
 * Runs a loop of integer arithmetic three times; with its time, measurements of two machines can be compared.
 * @returns milliseconds of processor time of the fastest run
 */
export function runReferenceLoop(steps = loopSteps): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    const random = randomFrom(1);
    let sum = 0;
    for (let step = 0; step < steps; step += 1) sum += random(3);
    const { user, system } = process.cpuUsage(before);
    // The sum is used, so that no compiler drops the loop.
    return sum < 0 ? 0 : (user + system) / 1000;
  });
  return Math.round(Math.min(...runs));
}
