import { describe, expect, it } from "vitest";
import { bodyKinds, bodySchemas } from "../../../src/domain/schema/body-schema.ts";

const body = { id: "a", name: "A", summary: { text: "Das ist A.", sources: ["quelle"] } };

describe("bodySchemas", () => {
  it.each(bodyKinds)("%s needs id, name and a summary with source", (kind) => {
    expect(bodySchemas[kind].safeParse(body).success).toBe(true);
    for (const key of Object.keys(body)) {
      const { [key]: _, ...rest } = body as Record<string, unknown>;
      expect(bodySchemas[kind].safeParse(rest).success).toBe(false);
    }
  });

  it.each([
    ["root", ["department"]],
    ["collective", ["department", "institution", "working-group"]],
    ["uncertain", ["board", "department", "institution", "working-group", "role"]],
    ["person", []],
  ])("only the right kinds know „%s“", (key, kinds) => {
    const knowing = bodyKinds.filter(
      (kind) => bodySchemas[kind].safeParse({ ...body, [key]: "true" }).success,
    );
    expect([...knowing].sort()).toEqual([...kinds].sort());
  });
});
