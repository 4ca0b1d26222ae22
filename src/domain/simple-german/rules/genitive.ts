import { isNoun, type SimpleLine, type SimpleWord } from "../line.ts";
import type { SimpleRule } from "../style-rule.ts";

/** Articles that are nearly always a genitive between two nouns. */
const afterNoun = /^(?:der|dieser|jener|einer|keiner|meiner|seiner|ihrer|unserer|aller|beider|welcher)$/;
/** Articles whose genitive differs from their nominative only by the noun's ending. */
const withEnding = /^(?:eines|keines|meines|deines|seines|ihres|unseres|eures)$/i;
/** The same, for words that also occur before neuter nouns: only behind a noun they are a genitive. */
const afterNounWithEnding = /^(?:dieses|jenes|jedes|manches|solches|welches)$/;
const prepositions =
  /^(?:wegen|trotz|aufgrund|anhand|mithilfe|innerhalb|außerhalb|oberhalb|unterhalb|bezüglich|hinsichtlich|seitens|mittels|zwecks|infolge|einschließlich|anstelle|anlässlich)$/i;
/** Lower-case words with the ending of an adjective in the genitive that are none. */
const noAdjective =
  /^(?:aber|oder|wieder|weiter|leider|hier|immer|über|unter|hinter|außer|wer|er|der|daher|seither|bisher|später|früher|lieber|mehr|vorher|nachher|darüber|darunter|dahinter|einander|miteinander|voneinander|füreinander|nur|zur|vor|sehr|für|wir|ihr|dieser|einer|keiner|seiner|ihrer|unserer|aller|welcher|jeder|weder|entweder|sonder|samt|per|pro)$/;

/** Words that are capitalized at the beginning of a sentence without being nouns. */
const noNounAtStart =
  /^(?:an|am|auf|aus|außer|bei|beim|bis|dank|durch|entlang|für|gegen|gegenüber|hinter|im|in|ins|mit|nach|neben|ohne|seit|über|um|unter|vom|von|vor|während|zu|zum|zur|zwischen|auch|nur|noch|schon|dann|dort|hier|heute|jetzt|darum|manchmal|vielleicht|zuerst|später|davor|danach|daneben|darunter|und|oder|aber|denn|weil|wenn|dass|ob|als|wie|wo|wer|was|wann|bitte)$/i;

/**
 * No genitive. Finds `des`, articles of both genders behind a noun, prepositions with the genitive, and adjectives
 * between two nouns (`Anerkennung ausländischer Abschlüsse`). Misses names and plurals without an article
 * (`Deutschlands Städte`) and a genitive before its noun or far from it.
 */
export const genitive: SimpleRule = {
  name: "kein Genitiv",
  weight: "error",
  find: ({ words, text }) =>
    words.flatMap((_, index) => {
      const found = toGenitive(words, index, text.endsWith("?"));
      return found === undefined
        ? []
        : [
            {
              message: `Das ist wohl ein Genitiv: „${found}“.`,
              remedy: "Bitte mit „von“ schreiben, zum Beispiel „vom Landkreis“ statt „des Landkreises“.",
            },
          ];
    }),
};

function toGenitive(words: SimpleLine["words"], index: number, isQuestion: boolean): string | undefined {
  const word = words[index];
  if (word === undefined || word.isName) return undefined;
  const previous = isJoined(word) ? words[index - 1] : undefined;
  const noun = toNounAfter(words, index + 1);
  const shown = [previous?.text, word.text, ...words.slice(index + 1, index + 3).map(({ text }) => text)];
  const found = shown.filter((part) => part !== undefined).join(" ");
  if (/^des$/i.test(word.text)) return found;
  if (prepositions.test(word.text) && words[index + 1]?.text !== "von" && words[index + 1]?.text !== "vom")
    return found;
  if (noun === undefined) return undefined;
  const follows = previous !== undefined && isNoun(previous) && !isOpening(words, index - 1, isQuestion);
  if (withEnding.test(word.text) && hasEnding(noun)) return found;
  if (!follows) return undefined;
  if (afterNoun.test(word.text)) return found;
  if (afterNounWithEnding.test(word.text) && hasEnding(noun)) return found;
  const isAdjective = /^\p{Ll}{3,}er$/u.test(word.text) && !noAdjective.test(word.text);
  return isAdjective && index > 1 && words[index + 1] === noun ? found : undefined;
}

/** True for a first word capitalized only because of its position: a small word, or the verb of a question. */
function isOpening(words: SimpleLine["words"], index: number, isQuestion: boolean): boolean {
  const word = words[index];
  if (word === undefined || word.isName) return false;
  const isFirst = index === 0 || /[.!?:]/.test(word.before);
  return isFirst && (isQuestion || noNounAtStart.test(word.text));
}

/** The noun of an article: small words and numbers in between are its adjectives, three at most. */
function toNounAfter(words: SimpleLine["words"], start: number): SimpleWord | undefined {
  for (const word of words.slice(start, start + 4)) {
    if (!isJoined(word)) return undefined;
    if (isNoun(word)) return word;
    if (!/(?:en|er|es)$|^\d/u.test(word.text)) return undefined;
  }
  return undefined;
}

/** True when only space separates the word from the one before. */
function isJoined({ before }: SimpleWord): boolean {
  return before.trim() === "";
}

function hasEnding({ text, isName }: SimpleWord): boolean {
  return isName || /s$/.test(text);
}
