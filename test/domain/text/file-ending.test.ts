import { expect, it } from "vitest";
import { findMeantName } from "../../../src/domain/text/file-ending.ts";

it.each([
  ["lotse.yml", ".yaml", "lotse.yaml"],
  ["lotse.YAML", ".yaml", "lotse.yaml"],
  ["lotse.yaml.txt", ".yaml", "lotse.yaml"],
  ["neues.markdown", ".md", "neues.md"],
  ["neues.md.txt", ".md", "neues.md"],
  ["lotse.txt", ".yaml", undefined],
  ["lotse.md", ".yaml", undefined],
  ["a.b.yml", ".yaml", undefined],
  [".yml", ".yaml", undefined],
] as const)("%s among %s files was meant to be %s", (name, wanted, expected) => {
  expect(findMeantName(name, wanted)).toBe(expected);
});
