import type { HostileCase } from "../hostile-case.ts";
import { each, everywhere, inFact, inProse, quoted, withField } from "../payload.ts";

/** Characters that deceive. */
export const characters: readonly HostileCase[] = [
  ...each(
    "refused",
    [
      "\u202e",
      "\u2066",
      "\u200b",
      "\u200f",
      "\u2060",
      "\u00ad",
      "\u{e0041}",
      "\u0000",
      "\u001b[2J",
      "\u0007",
      "\u2028",
      "\ufeff",
      "\ufffd",
      "\ue000",
      "\u115f",
      "a\u0308",
    ],
    inProse,
  ),
  ...each("refused", ["\u202e", "\u200b", "\u0000", "\u001b[2J"], (text, id) =>
    withField(`aliases: [${quoted(text)}]`, id),
  ),
  ...each("refused", ["&#x202e;", "&#8203;", "&ZeroWidthSpace;", "&shy;"], inProse),
  ...each("refused", ["netzs\u0435ite", "n\u0435tzseite", "ｎetzseite"], (source, id) =>
    inFact(`id: ${id}\nname: ${id}\nsummary: { text: T, sources: [${source}] }\n`, id),
  ),
  ...each("refused", ["S\u043ezialamt"], everywhere),
  ...each("inert", ["Ｓozialamt", "℀ ﬁ ½", "مجلس", "Z̶a̶l̶g̶o̶"], everywhere),
];
