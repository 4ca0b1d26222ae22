import type { ValueProblem } from "./hint.ts";

/**
 * A code of another length than the five digits of a German one, before the name of a place at the end; behind the number
 * of a house no comma is needed. Where another country is named after the place, its codes are not ours to judge.
 */
const wrongCode = /(?:^|,|\d ?\p{Ll}?) *\b(?:D[- ]?)?(?:\d{4}|\d{6,}) +\p{Lu}[^,]*(?:, *Deutschland)?$/u;

/** What is wrong with a postal address; only a German postal code can be told to be none. */
export function findAddressProblem(value: string): ValueProblem | undefined {
  if (!wrongCode.test(value)) return undefined;
  return {
    message: "Die Postleitzahl hat nicht fünf Ziffern.",
    hint: { remedy: "Bitte prüfen. In einem anderen Land steht es dahinter: „1010 Wien, Österreich“." },
  };
}
