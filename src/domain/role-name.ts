/** What is said to somebody who named a person where a role is wanted. */
export const roleRemedy =
  "Bitte die Rolle oder Stelle nennen, nie einen Menschen, zum Beispiel „Sprachmittlung des Landratsamts“.";

/** What stands before the name of a person, and the mark of a personal address. A name alone cannot be told from a role. */
const personal =
  /@|(?<![\p{L}\p{M}\p{N}.-])(?:Herrn?|Frau|Hr\.|Fr\.|Dr\.|Prof\.|Mag\.|Dipl\.(?:-\p{L}+\.?)?|Mrs?\.?|Ms\.?) ?\p{Lu}/u;

/** True when a text that should name a role plainly names a person: a form of address, a degree, an e-mail address. */
export function namesPerson(role: string): boolean {
  return personal.test(role.normalize("NFC"));
}
