import { expect, it } from "vitest";
import { toLaunchWords } from "../../../../scripts/bench/contenders/our-checkout.ts";

const other = "scripts/bench/contenders/bare-pages.ts";

it.each([
  ["node --import tsx scripts/build.ts", undefined, "--import tsx scripts/build.ts"],
  ["node --import tsx scripts/build.ts", other, `--import tsx ${other}`],
  ["node scripts/run.mjs build", undefined, "scripts/run.mjs build"],
  ["node scripts/run.mjs build", other, "scripts/run.mjs bench/contenders/bare-pages"],
])("%s starts %s by %s", (line, script, words) => {
  expect(toLaunchWords(line, "build", script).join(" ")).toBe(words);
});
