import type { ValueProblem } from "./hint.ts";

/** What is wrong with a mail address; undefined for a single one without a name beside it. */
export function findMailProblem(value: string): ValueProblem | undefined {
  if (isMailAddress(value)) return undefined;
  const found = value.split(/[\s<>(),;]+|mailto:/).filter(isMailAddress);
  if (new Set(found).size > 1)
    return {
      message: "Das ist mehr als eine E-Mail-Adresse.",
      hint: { remedy: `Bitte nur eine eintragen, zum Beispiel ${found[0]}.` },
    };
  return {
    message: "Das ist keine E-Mail-Adresse.",
    hint: {
      remedy: "Bitte so schreiben wie in der Quelle, zum Beispiel integration@example.org.",
      toMeant: () => found[0],
    },
  };
}

function isMailAddress(value: string): boolean {
  return /^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value);
}
