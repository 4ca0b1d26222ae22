import { describe, expect, it } from "vitest";
import { toCounty } from "../../../../scripts/bench/invented/county.ts";

describe("an invented county", () => {
  const wish = { bodies: 150, relations: 300, locales: ["de", "ar"], seed: 7 } as const;
  const files = toCounty(wish);
  const text = [...files.values()].join("");

  it("has as many bodies and relations as wished", () => {
    // Each body is a file; beside them are the site and its sources.
    expect(files.size).toBe(150 + 2);
    expect(text.match(/ - kind: /g)).toHaveLength(300);
  });

  it("is the same for the same wish, and another for another seed", () => {
    expect(toCounty(wish)).toEqual(files);
    expect(toCounty({ ...wish, seed: 8 })).not.toEqual(files);
  });
});
