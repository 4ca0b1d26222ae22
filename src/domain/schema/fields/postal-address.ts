import type { ValueProblem } from "./hint.ts";
import { findMailProblem } from "./mail.ts";
import { isWebAddress } from "./web-address.ts";

/**
 * A postal code without the five digits of a German one, before the name of a place at the end; no comma is needed
 * after a house number. Codes are not checked where another country follows the place.
 */
const wrongCode = /(?:^|,|\d ?\p{Ll}?) *\b(?:D[- ]?)?(?:\d{4}|\d{6,}) +\p{Lu}[^,]*(?:, *Deutschland)?$/u;
/** Five digits with a space among them, at the beginning of a part. */
const partedCode = /(^|, *)((?:D[- ]?)?)(?=[\d ]{6} +\p{Lu})(\d{1,4}) (\d{1,4})(?= +\p{Lu})/u;
/** Five digits, some of them typed as the letter that looks like it. */
const letteredCode = /(^|, *)((?:D-)?)(?=\d*[lIOo])(?=(?:\D?\d){3})([\dlIOo]{5})(?= +\p{Lu})/u;
const joinedCode = /(?<!\d)(\d{5})(?=\p{Lu}\p{Ll})/u;
const emptyPart = /,\s*(?=,)|^\s*,\s*|\s*,\s*$/g;

/** Problem of a postal address; only a German postal code can be recognized as wrong. */
export function findAddressProblem(value: string): ValueProblem | undefined {
  if (isOtherKind(value))
    return {
      message: "Das ist keine Anschrift.",
      hint: {
        remedy: "Telefon, E-Mail und Netzadresse haben eine eigene Art; bitte „kind“ oder den Text ändern.",
      },
    };
  if (value.search(emptyPart) >= 0)
    return toProblem("Neben einem Komma steht hier nichts.", value.replace(emptyPart, ""));
  if (wrongCode.test(value))
    return {
      message: "Die Postleitzahl hat nicht fünf Ziffern.",
      hint: { remedy: "Bitte prüfen. In einem anderen Land steht es dahinter: „1010 Wien, Österreich“." },
    };
  if (partedCode.test(value))
    return toProblem("In der Postleitzahl steht ein Leerzeichen.", value.replace(partedCode, "$1$2$3$4"));
  if (letteredCode.test(value))
    return toProblem("In der Postleitzahl steht ein Buchstabe.", value.replace(letteredCode, toDigits));
  if (joinedCode.test(value))
    return toProblem(
      "Zwischen Postleitzahl und Ort fehlt ein Leerzeichen.",
      value.replace(joinedCode, "$1 "),
    );
  return undefined;
}

/** True for a value that belongs to another kind of contact as a whole. */
function isOtherKind(value: string): boolean {
  const isPhone = /^[+\d][\d\s()/-]*$/.test(value);
  return isPhone || /^www\./i.test(value) || isWebAddress(value) || findMailProblem(value) === undefined;
}

function toDigits(_: string, before: string, country: string, code: string): string {
  return before + country + code.replace(/[lI]/g, "1").replace(/[Oo]/g, "0");
}

function toProblem(message: string, meant: string): ValueProblem {
  return { message, hint: { remedy: "Bitte prüfen.", toMeant: () => meant } };
}
