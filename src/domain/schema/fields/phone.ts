import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { ValueProblem } from "./hint.ts";

/** Groups of digits with a space, slash or hyphen between them; spaces may stand around the sign. */
const shape = /^\+?\d+(?:(?: ?[/-] ?| )\d+)*$/;
const maxLength = 30;
/** Country code, then the zero dialled only within the country. Italian numbers (+39) keep theirs. */
const homeZero = /^((?:\+|00) ?(?:49|(?!39|49)\d{1,3}(?=[ /-])))[ /-]*0/;
/** The code of Germany twice in a row. */
const doubledCode = /^(?:\+|00) ?49[ /-]*(?:\+|00)[ ]?49[ /-]*/;
/** Numbers dialled without an area code: emergency, authorities, and social services (116 117). */
const withoutCode = /^(?:11[025]|116 ?\d{3})$/;

/** Problem of a phone number meant for dialling by a tap; undefined for one that can be reached from everywhere. */
export function findPhoneProblem(value: string): ValueProblem | undefined {
  if (doubledCode.test(value))
    return {
      message: "Die Ländervorwahl steht hier zweimal.",
      hint: { remedy: "Bitte eine der beiden löschen.", toMeant: toSingleCode },
    };
  if (!shape.test(value) || value.length > maxLength)
    return {
      message: "Das ist keine Telefonnummer.",
      hint: {
        remedy: "Sie besteht aus Ziffern, Leerzeichen, Schräg- und Bindestrichen, zum Beispiel 01234 567-0.",
        toMeant,
      },
    };
  if (withoutCode.test(value)) return undefined;
  if (homeZero.test(value))
    return {
      message: "Nach der Ländervorwahl steht keine 0.",
      hint: { remedy: "Bitte die 0 löschen.", toMeant },
    };
  if (!/^[0+]/.test(value))
    return {
      message: "Der Telefonnummer fehlt die Vorwahl.",
      hint: { remedy: "Sie beginnt mit 0 oder mit +, zum Beispiel 01234 567-0.", toMeant: toWithCode },
    };
  if (toDialled(value) === undefined)
    return {
      message:
        "Eine solche Telefonnummer gibt es nicht: zu kurz, zu lang oder mit einer unbekannten Vorwahl.",
      hint: { remedy: "Bitte mit der Quelle vergleichen." },
    };
  return undefined;
}

/** The number as every phone in the world dials it (E.164, `+4936934850`), a short one unchanged; else undefined. */
export function toDialled(value: string): string | undefined {
  if (withoutCode.test(value)) return value.replace(/ /g, "");
  const number = parsePhoneNumberFromString(value.replace(/[^+\d]/g, "").replace(/^00/, "+"), "DE");
  return number?.isValid() ? number.number : undefined;
}

/** The number in a text, without parts for people only: words before it, brackets, „(0)“ after the country code. */
function toMeant(text: string): string | undefined {
  const digits = text
    .replace(/^[^\d+(]+/, "")
    .replace(/^((?:\+|00) ?\d{1,3}) ?\( ?0 ?\) ?/, "$1 ")
    .replace(/[()]/g, "")
    .replace(homeZero, "$1 ")
    .replace(/ *[–—] */g, "-")
    .replace(/([/-])[/-]+/g, "$1")
    .replace(/ {2,}/g, " ")
    .replace(/[\s/-]+$/, "")
    .trim();
  return toAccepted(digits);
}

function toSingleCode(text: string): string | undefined {
  return toAccepted(text.replace(doubledCode, "+49 ").replace(homeZero, "$1 "));
}

/** The number with the leading zero a spreadsheet removed, where area code and length fit; else undefined. */
function toWithCode(text: string): string | undefined {
  const isLong = /^[1-9]\d{1,4}[ /-]/.test(text) && text.replace(/\D/g, "").length >= 8;
  return isLong ? toAccepted(`0${text}`) : undefined;
}

function toAccepted(value: string): string | undefined {
  return findPhoneProblem(value) === undefined ? value : undefined;
}
