import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Sample } from "../../../../scripts/bench/cells/cell.ts";
import { type About, openSampleFile } from "../../../../scripts/bench/cells/sample-file.ts";
import { temporaryFolders } from "../../../temporary-folders.ts";

const newFolder = temporaryFolders();
const about: About = { state: "s1", seed: 1, machine: { cores: 2 }, versions: { astro: "7" }, loop: [100] };
const sample: Sample = {
  topic: "pages",
  subject: "a",
  what: "warm",
  size: 10,
  round: 1,
  values: { wall: 2 },
};

describe("a file of samples", () => {
  it("is continued by a later run, which adds its reference loop", async () => {
    const path = join(await newFolder("bench"), "results", "measurements.json");
    await (await openSampleFile(path, about)).add(sample);
    const again = await openSampleFile(path, { ...about, loop: [120] });
    expect(again.samples).toEqual([sample]);
    expect(again.about.loop).toEqual([100, 120]);
  });

  it.each([
    ["other sources", { state: "s2" }],
    ["another seed", { seed: 2 }],
    ["another machine", { machine: { cores: 4 } }],
    ["other versions", { versions: { astro: "8" } }],
  ])("is not mixed with results of %s", async (_, other) => {
    const path = join(await newFolder("bench"), "measurements.json");
    await (await openSampleFile(path, about)).add(sample);
    const again = await openSampleFile(path, { ...about, ...other });
    expect([again.samples, again.about.loop]).toEqual([[], [100]]);
  });
});
