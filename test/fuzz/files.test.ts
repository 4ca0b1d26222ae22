import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMutation } from "./mutation.ts";
import { loadCorpus, tryMutation } from "./try-file.ts";

// The same few hundred in every run, so that no change fails by chance; `npm run fuzz` is the long one with a new seed.
const seed = 20261125;
const runs = 300;

describe(`${runs} damaged files`, () => {
  it("come from a site without mistakes", () => {
    expect(loadCorpus().network.bodies).toHaveLength(6);
  });

  it("are read as a second parser reads them, or refused with a place for every mistake", () => {
    let refused = 0;
    fc.assert(
      fc.property(anyMutation, (mutation) => {
        if (tryMutation(mutation).refused) refused++;
      }),
      { seed, numRuns: runs },
    );
    // Damage rarely leaves a file right, but sometimes it does: were either never so, this would test nothing.
    expect(refused).toBeGreaterThan(runs / 3);
    expect(refused).toBeLessThan(runs);
  });
});
