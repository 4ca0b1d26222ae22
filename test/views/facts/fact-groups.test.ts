import { expect, it } from "vitest";
import { factTopics } from "../../../src/domain/schema/fact-schema.ts";
import { toFactGroups } from "../../../src/views/facts/fact-groups.ts";
import { aFact, aNetwork } from "../../builders.ts";

it("groups statements by topic in a fixed order, within a topic as the editor ordered them", () => {
  const facts = [...factTopics]
    .reverse()
    .flatMap((topic) => [aFact(`${topic}-b`, { topic }), aFact(`${topic}-a`, { topic })]);
  const groups = toFactGroups(aNetwork(), facts, "de");
  expect(groups.map(({ topic }) => topic)).toEqual([...factTopics]);
  for (const { topic, facts: found } of groups)
    expect(found.map(({ id }) => id)).toEqual([`${topic}-b`, `${topic}-a`]);
});

it("makes no group without statements", () => {
  expect(toFactGroups(aNetwork(), [], "de")).toEqual([]);
});
