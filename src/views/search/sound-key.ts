/**
 * Keys for words that sound alike, across scripts: newcomers write German words as they hear them, `аусвайс` or
 * `ماينينغن`. A key consists of the consonants in rough classes (b and p, d and t, g and k, f v w, all hissing sounds),
 * since vowels are written differently in every script and not at all in Arabic; h is optional, since not everybody
 * hears it.
 */

/** Letters of one script by class; an empty class is silent, and two classes mean that either is possible. */
type Letters = Readonly<Record<string, readonly string[]>>;

function toLetters(classes: Readonly<Record<string, string>>): Letters {
  const letters: Record<string, string[]> = {};
  for (const [group, written] of Object.entries(classes))
    for (const letter of written) letters[letter] = [...(letters[letter] ?? []), group === "_" ? "" : group];
  return letters;
}

const cyrillic = toLetters({
  b: "бп",
  d: "дт",
  g: "гґк",
  _: "гхй",
  f: "вф",
  s: "сзцшщчж",
  l: "л",
  m: "м",
  n: "н",
  r: "р",
  A: "ая",
  E: "еёєэ",
  I: "иіїы",
  O: "о",
  U: "ую",
});

const arabic = toLetters({
  b: "بپ",
  d: "دتطض",
  g: "گكکقغج",
  s: "ثسصزذظشچژج",
  _: "خهحعءةو",
  f: "فڤو",
  l: "ل",
  m: "م",
  n: "ن",
  r: "ر",
  A: "اآأإٱيیى",
});

const latin = toLetters({
  b: "bp",
  d: "dt",
  g: "gkq",
  _: "jh",
  f: "fvw",
  s: "szj",
  l: "l",
  m: "m",
  n: "n",
  r: "r",
  A: "a",
  E: "e",
  I: "iy",
  O: "o",
  U: "u",
});

/** Maximum number of keys per word; a word with more ambiguous letters is not German. */
const MOST_KEYS = 16;
/**
 * Minimum number of consonants that identify a word; one with fewer, such as `Suhl`, is identified by its vowels as
 * well.
 */
const FEWEST = 3;

/** The keys of a word in a script other than Latin; none if it has too few consonants, none for Latin words. */
export function toHeardKeys(word: string): string[] {
  const letters = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\u064B-\u065F\u0640\u200C\u02BC\u2019'ьъ-]/g, "");
  if (/^\p{Script=Cyrillic}+$/u.test(letters)) return toKeys(letters, cyrillic);
  // Words of Arabic and Persian itself write hardly any vowels; foreign words write nearly all.
  const vowels = letters.match(/[اآأإوييیى]/g)?.length ?? 0;
  if (!/^\p{Script=Arabic}+$/u.test(letters) || vowels < 1) return [];
  const fewest = vowels > 1 ? FEWEST : FEWEST + 1;
  return toKeys(letters, arabic).filter((key) => key.length >= fewest && key === key.toLowerCase());
}

/** The keys of a German word as pronounced. */
export function toSpokenKeys(word: string): string[] {
  const plain = word.toLowerCase().normalize("NFC");
  if (!/^\p{Script=Latin}+$/u.test(plain)) return [];
  const said = plain
    .replace(/eu|äu/g, "o")
    .replace(/ei/g, "a")
    .replace(/ie/g, "i")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/tsch|sch|tz|ß/g, "s")
    .replace(/ch/g, "h")
    .replace(/ck/g, "k")
    .replace(/ph/g, "f")
    .replace(/qu/g, "kw")
    .replace(/x/g, "ks")
    .replace(/tion/g, "sion")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/c/g, "k");
  return toKeys(said, latin);
}

function toKeys(word: string, letters: Letters): string[] {
  let keys = [""];
  for (const letter of word) {
    const groups = letters[letter];
    if (groups === undefined) return [];
    keys = [...new Set(keys.flatMap((key) => groups.map((group) => append(key, group))))];
    if (keys.length > MOST_KEYS * 4) return [];
  }
  const plain = keys.map((key) => {
    const heard = key.replace(/ds/g, "s");
    const consonants = heard.replace(/[A-Z]/g, "");
    return consonants.length >= FEWEST ? consonants : heard;
  });
  return [...new Set(plain)].filter((key) => key.length >= FEWEST).slice(0, MOST_KEYS);
}

/** Appends a consonant; two of one class side by side sound like one. */
function append(key: string, group: string): string {
  return group !== "" && key.endsWith(group) ? key : key + group;
}
