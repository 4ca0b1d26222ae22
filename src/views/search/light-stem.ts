/** Endings that may be cut off a word, and how many letters must usually remain. */
interface Endings {
  readonly endings: readonly string[];
  readonly letters: number;
}

/** Minimum number of letters; fewer match too many words. */
const FEWEST = 3;

const list = (text: string) => text.split(" ").sort((a, b) => b.length - a.length);

/**
 * Endings of declension, by language. Pagefind has no stemmer for Ukrainian and Persian; its Russian one takes й for и
 * and then does not remove endings with й. Its Arabic one is good and cut words would confuse it.
 */
const byLanguage: Readonly<Record<string, Endings>> = {
  uk: {
    letters: 4,
    endings: list(
      "ння нню нням нні ннями ого ому ими ій ою ої их им ий ями ами ові еві єві ах ях ам ям ів їв ей ею єю ом ем єм " +
        "ати яти ити іти тися ться ють уть ять ать ите єте ся а я о е є и і ї у ю й ь",
    ),
  },
  ru: {
    letters: 4,
    endings: list(
      "иями ями ами ией иям ием иях ого его ому ему ыми ими ый ий ой ая яя ое ее ые ие ую юю ым им ом ем ых их ою ею " +
        "ам ям ах ях ов ев ей ию ия ии ать ять ить еть ться тся а я о е и ы у ю й ь",
    ),
  },
  fa: { letters: 3, endings: list("هایی های ها ترین تر ات ی") },
};

/**
 * Pagefind's German stemmer cuts the s off `Kurs`, but not off `Kurse`, whose e it has cut already. Without the ending,
 * both give the same stem.
 */
const germanAfterS = /(\p{L}[bdfghklmnrt]s)e[ns]?$/iu;

/**
 * A reader's word without its ending, for a search by that prefix. Only queries are cut, never the index. The word
 * itself if the language needs nothing or nothing may be cut.
 */
export function toLightStem(word: string, language: string): string {
  if (language.split("-")[0] === "de") return word.replace(germanAfterS, "$1");
  return cutEnding(word, language, byLanguage[language]?.letters ?? word.length);
}

/** The same for a word without matches: one letter less may remain, as in Ukrainian `мову`. */
export function toShortStem(word: string, language: string): string {
  return cutEnding(word, language, FEWEST);
}

/**
 * Endings with й, the only ones Pagefind's Russian stemmer needs help with. It would cut any other cut word a second
 * time, and too short: `найти` to `найт` to `на`.
 */
const russianShortI = /й$/iu;

/**
 * Forms of a reader's word to search for, in order until one is confirmed: the usual one for the language, the word as
 * typed, and the shortest. At least one, no duplicates.
 */
export function toSoughtForms(word: string, language: string): string[] {
  const light = toLightStem(word, language);
  const isUnderstood = language === "ru" && !russianShortI.test(word);
  const forms = isUnderstood ? [word, light] : [light, word];
  return [...new Set([...forms, toShortStem(word, language)])];
}

function cutEnding(word: string, language: string, letters: number): string {
  const plain = language === "fa" ? word.replace(/\u200C/g, "") : word;
  const ending = byLanguage[language]?.endings.find(
    (one) => plain.toLowerCase().endsWith(one) && plain.length - one.length >= letters,
  );
  return ending === undefined ? plain : plain.slice(0, -ending.length);
}
