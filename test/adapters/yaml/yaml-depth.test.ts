import { expect, it } from "vitest";
import { findTooDeep } from "../../../src/adapters/yaml/yaml-depth.ts";
import { parseYaml } from "../../../src/adapters/yaml/yaml-file.ts";

it.each([
  ["a: [1, 2]", undefined],
  [`a: ${"[".repeat(200)}`, undefined],
  [`a: ${"[".repeat(201)}`, 203],
  [`a: ${"{ b: [".repeat(101)}`, 3 + 6 * 100],
  [`a: ${"[x](y) ".repeat(500)}`, undefined],
  [`${"]".repeat(500)}${"[".repeat(200)}`, undefined],
])("%s is too deep at %s", (text, offset) => expect(findTooDeep(text)).toBe(offset));

it("thousands of brackets are refused at once, where the first is that is too many", () => {
  const started = process.cpuUsage();
  const { errors } = parseYaml("_data/x.yaml", `name: X\na: ${"[".repeat(2_000)}\n`);
  const { user, system } = process.cpuUsage(started);
  expect(errors).toMatchObject([
    { line: 2, column: 204, message: "Hier ist zu vieles ineinander verschachtelt." },
  ]);
  expect((user + system) / 1000).toBeLessThan(100);
});
