import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Sample } from "./cell.ts";
import type { SampleStore } from "./run-cells.ts";

/** Everything a file of samples says about them. */
export interface About {
  /** Hash of what was measured; samples of another state are dropped. */
  readonly state: string;
  readonly seed: number;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: Readonly<Record<string, string>>;
  /** Milliseconds of the reference loop, before each run. */
  readonly loop: readonly number[];
}

/** Samples of a file, kept after each measurement, so that a run may be ended and continued. */
export interface SampleFile extends SampleStore {
  readonly about: About;
}

/**
 * Opens a file of samples; what another state, seed, machine or version left there is not taken over.
 * @param about its reference loops are added to those in the file
 */
export async function openSampleFile(path: string, about: About): Promise<SampleFile> {
  const kept = await readKept(path, about);
  const samples: Sample[] = [...(kept?.samples ?? [])];
  const whole = { ...about, loop: [...(kept?.about.loop ?? []), ...about.loop] };
  return {
    about: whole,
    samples,
    add: async (sample) => {
      samples.push(sample);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.new`, toText(whole, samples));
      await rename(`${path}.new`, path);
    },
  };
}

/** One sample a line. */
function toText(about: About, samples: readonly Sample[]): string {
  const lines = samples.map((sample) => JSON.stringify(sample)).join(",\n");
  return `{"about": ${JSON.stringify(about, undefined, 2)},\n"samples": [\n${lines}\n]}\n`;
}

async function readKept(path: string, { state, seed, machine, versions }: About) {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const kept = JSON.parse(text) as { readonly about: About; readonly samples: readonly Sample[] };
  const isSame =
    kept.about.state === state &&
    kept.about.seed === seed &&
    JSON.stringify([kept.about.machine, kept.about.versions]) === JSON.stringify([machine, versions]);
  return isSame ? kept : undefined;
}
