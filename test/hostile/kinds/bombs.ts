import type { HostileCase } from "../hostile-case.ts";
import { asHead, asProse, each, inFact, inProse, quoted, withField } from "../payload.ts";

/** Entries of a list, one after the other. */
function many(count: number, toEntry: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => toEntry(index)).join(",");
}

const yamlBombs = [
  `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
    .split("")
    .map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]},`.repeat(9)}]`)
    .join("\n")}`,
  "a: &a [*a]",
  "<<: &a {b: c}\n<<: *a",
  `a: ${"[".repeat(3000)}`,
  `a: ${"[".repeat(3000)}\nb: c`,
  `a: ${"{a: ".repeat(3000)}`,
  "- ".repeat(3000),
  "? ".repeat(3000),
  Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  Array.from({ length: 20_000 }, (_, index) => `k${index}: x`).join("\n"),
  `a: ${'"'.repeat(50_001)}`,
  `a: "${"\\u0041".repeat(50_000)}"`,
  `a: ${"x ".repeat(250_000)}`,
  `a: [${"x,".repeat(100_000)}]`,
  `a: !!binary ${"QUFB".repeat(10_000)}`,
  "#\n".repeat(200_000),
  `name: ${"a".repeat(400_000)}`,
  `"${"k".repeat(100_000)}": x`,
];

/** Lists of thousands of entries, as long as a file may be; each entry is a mistake. */
const floods = [
  `facts: [{ id: f, text: T, sources: [${many(25_000, (index) => `q${index}`)}] }]`,
  `relations: [${many(7000, (index) => `{ kind: partnerOf, target: t${index} }`)}]`,
  `contacts: [{ ${many(13_000, (index) => `k${index}: x`)} }]`,
  many(13_000, (index) => `k${index}: x`).replaceAll(",", "\n"),
  many(13_000, () => "name: x").replaceAll(",", "\n"),
];

/** Bombs of YAML. */
export const bombs: readonly HostileCase[] = [
  ...each("refused", yamlBombs, inFact),
  ...each("refused", floods, withField),
  ...each("refused", [many(7000, (index) => `  k${index}: { text: x }`).replaceAll(",", "\n")], (words) => ({
    "_data/i18n/de.yaml": `words:\n${words}\n`,
  })),
  ...each("refused", ["a: &a [x, *a]", `a: ${"[".repeat(1000)}`], asHead),
];

/** Too much of something. */
export const tooMuch: readonly HostileCase[] = [
  ...each("refused", ["x".repeat(513 * 1024), "\n".repeat(600_000)], asProse),
  ...each("refused", ["x ".repeat(200_000)], (text, id) => withField(`aliases: [${quoted(text)}]`, id)),
  ...each(
    "refused",
    [
      `[x](${"k".repeat(70)}) `.repeat(6000),
      "```mermaid\nflowchart LR\n  a --> b\n```\n\n".repeat(21),
      `\`\`\`mermaid\nflowchart LR\n${"  a --> b\n".repeat(1001)}\`\`\``,
    ],
    asProse,
  ),
  ...each("refused", ["`".repeat(40_001)], inProse),
  ...each(
    "inert",
    [
      "[".repeat(20_000),
      "*_".repeat(20_000),
      "> ".repeat(2000),
      "- ".repeat(2000),
      "<".repeat(40_000),
      "&".repeat(40_000),
      "|".repeat(10_000),
      "![[](".repeat(5000),
      "a\\".repeat(20_000),
    ],
    inProse,
  ),
];
