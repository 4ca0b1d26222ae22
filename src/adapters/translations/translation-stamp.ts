import type { Locale } from "../../domain/language/locale.ts";
import { namesPerson, roleRemedy } from "../../domain/text/role-name.ts";
import type { BlockStatus } from "../../domain/translations/translation-status.ts";
import { CommandError } from "../terminal/command-error.ts";
import { toTranslationFilePath, writeTranslations } from "./translation-files.ts";

/**
 * The command `stamp`: marks the translations of one file as matching today's German. A reviewed translation stays
 * reviewed unless its German has changed since: nobody has reviewed the new text.
 * @param path file of translations, below the root
 * @param blocks status of every text of the language
 * @param role reviewer of the whole file today; empty when there is none
 * @param today day of the review
 * @returns German sentences about the written changes
 * @throws CommandError when the file holds no translation, or the role is plainly a person
 */
export async function runStamp(
  root: string,
  locale: Locale,
  path: string,
  blocks: readonly BlockStatus[],
  role: string,
  today: string,
): Promise<string> {
  if (namesPerson(role))
    throw new CommandError(`„${role}“ sieht aus wie der Name eines Menschen. ${roleRemedy}`);
  const own = blocks.filter(
    ({ file, translation }) => toTranslationFilePath(file, locale) === path && translation !== undefined,
  );
  if (own.length === 0) throw new CommandError(`In „${path}“ steht keine Übersetzung.`);
  const changes = own.map(({ file, key, german, state, translation }) => {
    const kept = state === "outdated" ? undefined : translation?.reviewed;
    const reviewed = role === "" ? kept : { by: role, on: today };
    return { file, key, of: german, text: translation?.text ?? "", ...(reviewed ? { reviewed } : {}) };
  });
  await writeTranslations(root, locale, changes);
  const count = `${changes.length} Texte in ${path} gelten jetzt als aktuell`;
  if (role !== "")
    return `${count} und geprüft (${role}, ${today}).\nDie Website nennt „${role}“ so den Lesenden: Das muss eine Rolle sein, nie der Name eines Menschen.`;
  const unread = own.filter(({ state, translation }) => state === "outdated" && translation?.reviewed);
  return [
    `${count}.`,
    ...(unread.length === 0
      ? []
      : [
          `${unread.length} davon gelten nicht mehr als geprüft, denn ihr deutscher Text hat sich seit der Prüfung geändert: ${unread.map(({ key }) => key).join(", ")}.`,
        ]),
  ].join("\n");
}
