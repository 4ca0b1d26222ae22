/**
 * Vowels in addition to the consonants of `sound-key.ts`: they distinguish words with the same consonants. Cyrillic
 * writes every vowel, so most must match; Arabic writes only the long ones, so there may be no more of them than in the
 * German word.
 */

const classes: readonly (readonly [written: RegExp, sound: string])[] = [
  [/[ая]/g, "A"],
  [/[еёєэ]/g, "E"],
  [/[иіїы]/g, "I"],
  [/о/g, "O"],
  [/[ую]/g, "U"],
];

/** Whether the vowels of a word in another script allow it to be a German word with the same consonants. */
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

/** Minimum number of vowels to add, leave out or replace. */
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
