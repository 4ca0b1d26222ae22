/** What may be cut off a word, and how many letters must usually stay. */
interface Endings {
  readonly endings: readonly string[];
  readonly letters: number;
}

/** Fewer letters than this begin too many words. */
const FEWEST = 3;

const list = (text: string) => text.split(" ").sort((a, b) => b.length - a.length);

/**
 * Endings of declension, by language. Pagefind has no stemmer for Ukrainian and Persian; its Russian one takes й for и
 * and then leaves the endings with й where they are. Arabic has a good one, and cut words would only confuse it.
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
 * Pagefind's German stemmer cuts the s off `Kurs`, but leaves it on `Kurse`, whose e it has cut already. Without the
 * ending both come to the same.
 */
const germanAfterS = /(\p{L}[bdfghklmnrt]s)e[ns]?$/iu;

/**
 * A reader's word without its ending, for a search that takes every word with that beginning. Only what is typed is
 * cut, never what is indexed. The word itself where the language needs nothing, or nothing may be cut.
 */
export function toLightStem(word: string, language: string): string {
  if (language.split("-")[0] === "de") return word.replace(germanAfterS, "$1");
  return cutEnding(word, language, byLanguage[language]?.letters ?? word.length);
}

/** The same for a word that is not found otherwise: one letter less may stay, as in Ukrainian `мову`. */
export function toShortStem(word: string, language: string): string {
  return cutEnding(word, language, FEWEST);
}

/**
 * Endings with й: all that Pagefind's Russian stemmer has to be helped with. What else is cut it cuts once more, and then
 * too much: `найти` to `найт` to `на`.
 */
const russianShortI = /й$/iu;

/**
 * The forms of a reader's word to search for, one after another until one is borne out: as the language mostly needs it,
 * as it was typed, and as short as may be. At least one, none twice.
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
