import { bareAddresses } from "./bare-addresses.ts";
import { codeBlocks } from "./code-blocks.ts";
import { drawnIn } from "./drawn-in.ts";
import { emphasis } from "./emphasis.ts";
import { emptySections, headings } from "./headings.ts";
import { leftovers } from "./leftovers.ts";
import { linkWords } from "./link-words.ts";
import { lostLines } from "./lost-lines.ts";
import type { MarkedText } from "./marked-text.ts";
import { numberedLists } from "./numbered-lists.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";
import { tables } from "./tables.ts";

const rules: readonly ProseRule[] = [
  headings,
  emptySections,
  numberedLists,
  lostLines,
  drawnIn,
  tables,
  codeBlocks,
  emphasis,
  linkWords,
  bareAddresses,
  leftovers,
];

/** Maximum number of places of one kind reported per text; more mean it is the wrong file. */
const maxTold = 100;

/** Everything in a text that would be published otherwise than written, by all rules. */
export function findProseProblems(text: MarkedText): ProseProblem[] {
  return rules.flatMap((rule) => rule(text).slice(0, maxTold));
}
