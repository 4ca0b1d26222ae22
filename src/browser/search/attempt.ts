import { toSoughtForms } from "../../views/light-stem.ts";
import type { EngineAnswer, Hit, SearchEngine } from "./engine.ts";
import type { HitTexts } from "./hit-texts.ts";
import { compareWord, isForeignScrap, type Likeness } from "./likeness.ts";

/** As many of the first hits are looked at. */
export const lookedAt = 10;

/** The first few of them mostly tell: the others are looked at only where these do not bear the word out. */
const LOOKED_AT_FIRST = 3;

/** What came of one word of a query, searched alone. */
export interface Attempt {
  readonly word: string;
  /** The word as the engine gets it, without an ending that it does not understand. */
  readonly sought: string;
  readonly answer: EngineAnswer;
  /** How well the first hits really show the word. */
  readonly likeness: Likeness;
  /** Those of the first hits that bear the word in their name or among their keywords. */
  readonly named: readonly Named[];
}

/** A hit that bears a word in its name, and its kind of page. */
export interface Named {
  readonly hit: Hit;
  readonly kind: string | undefined;
}

/** Whose words are searched: in which language, and whether they are of a reader who may write another one. */
export interface Tongue {
  readonly language: string;
  readonly isForeign: boolean;
}

/**
 * Searches one word, in one form after another until the hits bear it out: an engine that cuts a cut word once more
 * (Russian `найт` to `на`) finds it only as it was typed, and one without endings of its own only cut. The attempt that
 * shows the word best, the earliest of equals. Rejects when the index cannot be read.
 */
export async function tryWord(engine: SearchEngine, word: string, tongue: Tongue): Promise<Attempt> {
  let best: Attempt | undefined;
  for (const sought of toSoughtForms(word, tongue.language)) {
    const attempt = await tryForm(engine, word, sought, tongue);
    if (attempt.likeness === "same") return attempt;
    if (best === undefined || (best.likeness === "none" && attempt.likeness === "alike")) best = attempt;
  }
  if (best === undefined) throw new Error(`no form of ${word} to search for`);
  return best;
}

async function tryForm(engine: SearchEngine, word: string, sought: string, tongue: Tongue): Promise<Attempt> {
  const answer = await engine.search(sought);
  const judge = async (hits: readonly Hit[]) => {
    const loaded = await Promise.all(hits.map(async (hit) => ({ hit, texts: await hit.load() })));
    return loaded.map(({ hit, texts }) => ({
      named: { hit, kind: texts.kind },
      isNamed: compareWord(word, `${texts.title} ${texts.keywords}`, tongue.language) === "same",
      likeness: judgeTexts(word, texts, tongue),
    }));
  };
  const first = await judge(answer.hits.slice(0, LOOKED_AT_FIRST));
  const isBorneOut = first.some(({ likeness }) => likeness === "same");
  const judged = isBorneOut
    ? first
    : [...first, ...(await judge(answer.hits.slice(LOOKED_AT_FIRST, lookedAt)))];
  const shown = (["same", "alike"] as const).find((one) => judged.some(({ likeness }) => likeness === one));
  const named = judged.filter(({ isNamed }) => isNamed).map((one) => one.named);
  return { word, sought, answer, likeness: shown ?? "none", named };
}

/** Of another language, what only begins alike is no word of the reader's. */
function judgeTexts(word: string, texts: HitTexts, { language, isForeign }: Tongue): Likeness {
  const likeness = compareWord(word, toEvidence(texts), language);
  if (!isForeign) return likeness;
  return likeness === "same" && !isForeignScrap(word, texts.names) ? "same" : "none";
}

/** The words of a page that can have made it a hit. */
export function toEvidence(texts: HitTexts): string {
  const marked = texts.excerpt.filter((part) => part.isMatch).map((part) => part.text);
  return [...marked, texts.title, texts.keywords].join(" ");
}
