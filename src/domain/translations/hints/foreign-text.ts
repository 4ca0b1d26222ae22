import { type Locale, localeInfo, sourceLocale } from "../../language/locale.ts";
import { isSameText } from "../../language/translation.ts";
import { type KnownNames, toWords } from "./known-names.ts";

/** Fault of a translation: a copy of the German text · German · in letters, or a spelling, of another language. */
export type Foreignness = "copy" | "german" | "script" | "letters";

/** Words found in every German sentence; only some of them occur in some other languages. */
const germanWords = new Set(
  "der die das und nicht ist sind wird werden für mit von zum zur eine einer einem auf auch oder bei nach es sie im am".split(
    " ",
  ),
);

/** Letters of a related language on the same keyboard that this language does not have. */
const strangeLetters: Readonly<Record<Locale, RegExp>> = {
  uk: /[ыэъё]/iu,
  ru: /[іїєґ]/iu,
  ar: /[پچژگکی]/u,
  fa: /[ةيك]/u,
};

/** Scripts listed under another name in the character tables. */
const scriptNames: Readonly<Record<string, string>> = {
  Hans: "Han",
  Hant: "Han",
  Kore: "Hang",
  Aran: "Arab",
};

/**
 * Reason why a text cannot be a translation of a German one; undefined where none is found. Names, short forms and
 * addresses may be the same in every language.
 */
export function findForeignness(
  german: string,
  text: string,
  locale: Locale,
  names: KnownNames,
): Foreignness | undefined {
  if (text === "" || isGermanTag(locale)) return undefined;
  // Leaving out the names takes time; most texts pass with them.
  if (judge(german, text, locale, toWords(text)) === undefined) return undefined;
  return judge(german, text, locale, names.toOwnWords(text));
}

function judge(
  german: string,
  text: string,
  locale: Locale,
  words: readonly string[],
): Foreignness | undefined {
  if (words.length === 0) return undefined;
  if (firstLetter(german) === firstLetter(text) && isSameText(german, text))
    return saysSomething(words) ? "copy" : undefined;
  const { script } = localeInfo(locale);
  if (script !== "Latn" && isInLatin(words, script)) return "script";
  if (words.some((word) => isOfAnotherScript(word, script))) return "script";
  if (script === "Latn" && (isGermanText(words) || isTakenOver(german, words))) return "german";
  return words.some((word) => strangeLetters[locale]?.test(word)) ? "letters" : undefined;
}

function firstLetter(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.exec(text)?.[0];
}

function isGermanTag(locale: Locale): boolean {
  return locale.split("-")[0] === sourceLocale;
}

/** Words of German form, whatever they mean. */
const germanForm = /[äöüß]|(?:ung|heit|keit|schaft|amt|isch(?:e[rnms]?)?|lich(?:e[rnms]?)?)$/iu;

/**
 * True for more than names: several words with a lower-case one among them, or one of German form. „2016 (Open Project
 * Days)“ and „Online“ may be the same in two languages.
 */
function saysSomething(words: readonly string[]): boolean {
  return words.some((word) => germanForm.test(word) || (words.length > 1 && /^\p{Ll}{2}/u.test(word)));
}

/** True where no word is in the language's own letters, or more than three lower-case words are in Latin ones. */
function isInLatin(words: readonly string[], script: string): boolean {
  const own = toScriptPattern(script);
  if (own === undefined) return false;
  const hasOwn = words.some((word) => own.test(word));
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  return hasOwn ? latin.filter((word) => /^\p{Ll}/u.test(word)).length > 3 : saysSomething(latin);
}

/** True for a word of at least two letters that are neither the language's nor Latin, or a look-alike mix of both. */
function isOfAnotherScript(word: string, script: string): boolean {
  if (/^\p{Script=Latin}+$/u.test(word)) return false;
  const own = toScriptPattern(script);
  if (own === undefined) return false;
  const letters = word.match(/(?!\p{Script=Common}|\p{Script=Inherited})\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const others = letters.filter((letter) => !own.test(letter) && !/\p{Script=Latin}/u.test(letter));
  const isMixed = script === "Latn" ? others.length > 0 && latin.length > 0 : false;
  return others.length > 1 || isMixed;
}

function isGermanText(words: readonly string[]): boolean {
  const found = words.filter((word) => germanWords.has(word.toLowerCase()));
  return new Set(found).size > 2 && found.length * 6 > words.length;
}

/** True for the German text with a word or two changed. */
function isTakenOver(german: string, words: readonly string[]): boolean {
  const own = new Set(toWords(german));
  const same = words.filter((word) => own.has(word));
  return same.length > 2 && same.length * 4 >= words.length * 3 && saysSomething(same);
}

const patterns = new Map<string, RegExp | undefined>();

function toScriptPattern(script: string): RegExp | undefined {
  if (!patterns.has(script)) patterns.set(script, createScriptPattern(script));
  return patterns.get(script);
}

function createScriptPattern(script: string): RegExp | undefined {
  try {
    return new RegExp(`\\p{Script=${scriptNames[script] ?? script}}`, "u");
  } catch {
    // Languages written in several scripts at once, such as Japanese.
    return undefined;
  }
}
