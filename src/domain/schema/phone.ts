import type { ValueProblem } from "./hint.ts";

const shape = /^\+?[0-9][0-9 /-]{4,24}$/;
/** Zero that people dial at home only, after the code of a country. Italian numbers (+39) keep theirs. */
const homeZero = /^((?:\+|00) ?(?:49|(?!39|49)\d{1,3}(?=[ /-])))[ /-]*0/;
/** Numbers that need no area code anywhere in the European Union, such as 116 117. */
const withoutCode = /^116 ?\d{3}$/;

/** What is wrong with a phone number that a tap shall dial; undefined for one that reaches somebody from everywhere. */
export function findPhoneProblem(value: string): ValueProblem | undefined {
  if (!shape.test(value))
    return {
      message: "Das ist keine Telefonnummer.",
      hint: {
        remedy: "Sie besteht aus Ziffern, Leerzeichen, Schräg- und Bindestrichen, zum Beispiel 01234 567-0.",
        toMeant,
      },
    };
  if (homeZero.test(value))
    return {
      message: "Nach der Ländervorwahl steht keine 0.",
      hint: { remedy: "Bitte die 0 löschen.", toMeant },
    };
  if (!/^[0+]/.test(value) && !withoutCode.test(value))
    return {
      message: "Der Telefonnummer fehlt die Vorwahl.",
      hint: { remedy: "Sie beginnt mit 0 oder mit +, zum Beispiel 01234 567-0.", toMeant: toWithCode },
    };
  return undefined;
}

/** The number in a text, without what only people need: words before it, brackets, „(0)“ after the code of a country. */
function toMeant(text: string): string | undefined {
  const digits = text
    .replace(/^[^\d+(]+/, "")
    .replace(/^((?:\+|00) ?\d{1,3}) ?\( ?0 ?\) ?/, "$1 ")
    .replace(/[()]/g, "")
    .replace(homeZero, "$1 ")
    .replace(/ {2,}/g, " ")
    .trim();
  return findPhoneProblem(digits) === undefined ? digits : undefined;
}

/** With the zero a table has eaten: an area code that lost it, and enough digits to be one with its number. */
function toWithCode(text: string): string | undefined {
  return /^[1-9]\d{1,4}[ /-]/.test(text) && text.replace(/\D/g, "").length >= 8 ? `0${text}` : undefined;
}
