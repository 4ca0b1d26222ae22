import { isNoun, type SimpleWord } from "../line.ts";
import type { SimpleRule } from "../style-rule.ts";

const auxiliary = /^(?:werde|wirst|wird|werdet|werden|wurde|wurdest|wurdet|wurden)$/i;
const participle =
  /^(?:\p{Ll}{2,6})?ge\p{Ll}{2,}(?:t|en)$|^(?:\p{Ll}{2,6})?(?:be|ver|er|ent|emp|zer|miss)\p{Ll}{2,}(?:t|en)$|^(?:durch|über|unter|wider|wieder|voll|hinter|um)\p{Ll}{3,}(?:t|en)$|^\p{Ll}+iert$/u;
/** Words of the same form that are no participle. */
const noParticiple =
  /^(?:gestern|gegen|gegenüber|gut|genau|gern|bereit|bereits|bitten|besten|ersten|ernst|beiden|bekannt|übrigen|unten|unter|unseren|unserem|gesund|gesunden|erst|wert|verschiedenen|besonderen|besseren|eigenen|geringen|genügen|gelten|geben|gehen|gehören|geraten|gegeben|gewesen|geschehen|entlang|erwachsenen)$/u;

/**
 * No passive: a form of `werden` together with a participle. Also finds a future tense of the same form (`wird
 * bekommen`), which is just as hard to read. Misses the passive of a state (`ist übersetzt`), which describes how
 * things are, and `man`, which hides who acts.
 */
export const passive: SimpleRule = {
  name: "kein Passiv",
  weight: "error",
  find: ({ words, isLabel }) => {
    if (isLabel) return [];
    const texts = words.filter(({ isName }) => !isName).map(({ text }) => text);
    const done = texts.find((text) => /^worden$/.test(text));
    const helper = texts.find((text) => auxiliary.test(text));
    const main = words.find(
      ({ text, isName }, index) => !isName && isParticiple(text) && !isBeforeNoun(words[index + 1]),
    )?.text;
    if (done === undefined && (helper === undefined || main === undefined)) return [];
    return [
      {
        message: `Das ist wohl ein Passiv: „${done ?? `${helper} … ${main}`}“.`,
        remedy: "Bitte sagen, wer etwas tut: „Das Amt prüft“ statt „Es wird geprüft“.",
      },
    ];
  },
};

function isParticiple(text: string): boolean {
  return participle.test(text) && !noParticiple.test(text);
}

/** In `die gespeicherten Daten` the participle is an adjective. */
function isBeforeNoun(next: SimpleWord | undefined): boolean {
  return next !== undefined && next.before.trim() === "" && isNoun(next);
}
