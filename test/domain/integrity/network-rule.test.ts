import { expect, it } from "vitest";
import { toErrorAt } from "../../../src/domain/integrity/network-rule.ts";

it("places an error where the file says its path stands", () => {
  const stated = {
    file: "_data/a.yaml",
    locate: (path: readonly PropertyKey[]) => ({ line: path.length, column: 5 }),
  };
  expect(toErrorAt(stated, ["relations", 0, "target"], "Falsch.", "Bitte ändern.")).toEqual({
    file: "_data/a.yaml",
    line: 3,
    column: 5,
    message: "Falsch.",
    remedy: "Bitte ändern.",
  });
});
