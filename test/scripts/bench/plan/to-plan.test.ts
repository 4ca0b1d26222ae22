import { describe, expect, it } from "vitest";
import { ourBare, ourWhole } from "../../../../scripts/bench/contenders/ours.ts";
import { otherContenders } from "../../../../scripts/bench/contenders/peers.ts";
import { type Part, parts, sizes } from "../../../../scripts/bench/plan/sizes.ts";
import { toPlan } from "../../../../scripts/bench/plan/to-plan.ts";
import { commands } from "../../../../src/adapters/terminal/command-catalogue.ts";

const contenders = [ourBare, ourWhole, ...otherContenders];
const plan = (...chosen: readonly Part[]) =>
  toPlan({ parts: chosen, sizes: sizes.full, rounds: 3, seed: 1, contenders }).cells;

describe("the parts of the benchmark", () => {
  it("are those the command knows", () => {
    expect(commands.bench.options.only.values).toEqual(parts);
  });

  it("compare all ways, with and without search", () => {
    expect(contenders.map(({ name, kind }) => `${kind}: ${name}`)).toEqual([
      "bare: ours, bare pages",
      "whole: ours, whole product",
      "bare: Hugo",
      "bare: Eleventy",
      "bare: Astro",
      "bare: VitePress",
      "whole: Starlight",
      "whole: Hugo + Pagefind",
      "whole: Astro + Pagefind",
    ]);
  });

  it("build cold only who keeps something between runs", () => {
    const cold = plan("build").filter(({ what }) => what === "cold");
    expect(cold.map(({ subject }) => subject)).toEqual([
      "ours, bare pages",
      "ours, whole product",
      "Astro",
      "Starlight",
      "Astro + Pagefind",
    ]);
  });

  it("let sites grow from 100 to 5000 pages and from 50 to 800 bodies, the largest once", () => {
    const rounds = (part: Part, subject: string, what: string) =>
      plan(part)
        .filter((cell) => cell.subject === subject && cell.what === what)
        .map(({ size, rounds }) => [size, rounds]);
    expect(rounds("growth", "Astro", "warm")).toEqual([
      [100, 3],
      [1000, 3],
      [5000, 1],
    ]);
    expect(rounds("growth", "Starlight", "warm")).toEqual([
      [100, 3],
      [1000, 3],
    ]);
    expect(rounds("bodies", "ours, 1 language", "cold")).toEqual([
      [50, 3],
      [100, 3],
      [200, 1],
      [400, 1],
      [800, 1],
    ]);
    expect(rounds("bodies", "ours, 7 languages", "cold")).toEqual([
      [50, 3],
      [800, 1],
    ]);
  });

  it("edit one page of every way that keeps something, and draw and search on both sides", () => {
    const edits = Map.groupBy(plan("edit"), ({ topic }) => topic);
    expect(edits.get("pages")?.map(({ subject }) => subject)).toEqual([
      "ours, bare pages",
      "ours, whole product",
      "Astro",
      "Starlight",
      "Astro + Pagefind",
    ]);
    // VitePress makes pages in the browser while they are written.
    expect(edits.get("preview")?.map(({ subject }) => subject)).toEqual([
      "ours, whole product",
      "Hugo",
      "Eleventy",
      "Astro",
      "Starlight",
    ]);
    expect(plan("drawings").map(({ subject, size }) => `${subject} ${size}`)).toEqual([
      "ours 29",
      "Mermaid 29",
      "ours 50",
      "Mermaid 50",
      "ours 200",
      "Mermaid 200",
    ]);
    expect(new Set(plan("search").map(({ subject }) => subject))).toEqual(new Set(["ours", "Pagefind"]));
  });
});
