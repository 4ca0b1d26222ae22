import { describe, expect, it } from "vitest";
import type { EngineAnswer, Hit } from "../../../../src/browser/search/engine/engine.ts";
import { rankTogether } from "../../../../src/browser/search/match/rank-together.ts";

const hit = (id: string, score: number): Hit => ({ id, score, load: () => Promise.reject(new Error(id)) });
const answer = (scores: Readonly<Record<string, number>>): EngineAnswer => ({
  hits: Object.entries(scores).map(([id, score]) => hit(id, score)),
  kinds: {},
});
const many = Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`other${place}`, 2]));

describe("pages of several words", () => {
  const rows: [name: string, answers: readonly EngineAnswer[], ids: readonly string[]][] = [
    [
      "named after a rare word before those that mention both in passing",
      [answer({ named: 40, passing: 2 }), answer({ ...many, passing: 1 })],
      ["named", "passing"],
    ],
    [
      "with both words before those with one",
      [answer({ both: 3, one: 4 }), answer({ both: 3 })],
      ["both", "one"],
    ],
    [
      "with a rare word before those with a frequent one",
      [answer({ ...many, frequent: 2 }), answer({ rare: 2, second: 1 })],
      ["rare", "second", "frequent"],
    ],
  ];
  it.each(rows)("%s", (_, answers, ids) => {
    const all = [...ids].reverse().map((id) => hit(id, 0));
    expect(rankTogether(all, answers).map(({ id }) => id)).toEqual(ids);
  });

  it("that no word found alone keep their order, at the end", () => {
    const all = [hit("x", 1), hit("y", 9), hit("found", 1)];
    expect(rankTogether(all, [answer({ found: 1 })]).map(({ id }) => id)).toEqual(["found", "x", "y"]);
  });
});
