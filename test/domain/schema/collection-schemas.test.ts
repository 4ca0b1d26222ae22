import { describe, expect, it } from "vitest";
import { timelineSchema, topicSchema } from "../../../src/domain/schema/collection-schemas.ts";

const event = { id: "a", date: "2020-03", text: "Etwas geschah.", sources: ["quelle"] };
const topic = { id: "a", question: "Wer?", answer: "Niemand.", sources: ["quelle"] };

describe("timelineSchema", () => {
  it.each([
    ["2020-03", true],
    ["2020", true],
    ["2021", true],
    ["2020-02", false],
    ["2019", false],
    ["bald", false],
  ])("an event from March 2020 may end in %s: %s", (until, expected) => {
    expect(timelineSchema.safeParse({ ...event, until }).success).toBe(expected);
  });
});

describe("topicSchema", () => {
  it.each([
    ["7", 7],
    ["007", 7],
    ["999", 999],
    ["1000", undefined],
    ["-1", undefined],
    ["1.5", undefined],
    ["", undefined],
  ])("order %j is %j", (order, expected) => {
    expect(topicSchema.safeParse({ ...topic, order }).data?.order).toBe(expected);
  });

  it("stands in the middle without an order", () => {
    expect(topicSchema.parse(topic).order).toBe(500);
  });
});
