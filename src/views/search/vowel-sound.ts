/**
 * Vowels beside the consonants of `sound-key.ts`: of two words with the same consonants they tell `Ausweis` from none.
 * Cyrillic writes every vowel, so most have to be alike; Arabic letters only the long ones, so there may be no more of
 * them than the German word has.
 */

const classes: readonly (readonly [written: RegExp, sound: string])[] = [
  [/[ая]/g, "A"],
  [/[еёєэ]/g, "E"],
  [/[иіїы]/g, "I"],
  [/о/g, "O"],
  [/[ую]/g, "U"],
];

/** Whether a word in another script, with the same consonants as a German word, may be that word by its vowels. */
export function hasLikeVowels(heard: string, german: string): boolean {
  const spoken = toSpokenVowels(german);
  const plain = heard.toLowerCase().normalize("NFC");
  if (/\p{Script=Arabic}/u.test(plain)) {
    const long = plain.match(/[اآأإييی]/g)?.length ?? 0;
    return long <= spoken.length;
  }
  const sounds = classes.reduce((text, [written, sound]) => text.replace(written, sound), plain);
  const vowels = sounds.replace(/[^AEIOU]/g, "");
  const allowed = Math.max(1, Math.floor(Math.max(vowels.length, spoken.length) / 3));
  return measureDifference(vowels, spoken) <= allowed;
}

function toSpokenVowels(german: string): string {
  return german
    .toLowerCase()
    .replace(/eu|äu/g, "o")
    .replace(/ei/g, "a")
    .replace(/ie/g, "i")
    .replace(/y/g, "i")
    .normalize("NFD")
    .replace(/[^aeiou]/g, "")
    .toUpperCase();
}

/** Fewest vowels to add, leave out or take for another. */
function measureDifference(one: string, other: string): number {
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (let place = 1; place <= other.length; place += 1)
      current[place] = Math.min(
        (last[place] ?? 0) + 1,
        (current[place - 1] ?? 0) + 1,
        (last[place - 1] ?? 0) + (letter === other[place - 1] ? 0 : 1),
      );
    last = current;
  }
  return last[other.length] ?? 0;
}
