import { IntlMessageFormat } from "intl-messageformat";
import { localeInfo } from "../../domain/language/locale.ts";
import { type DataError, toSortedErrors } from "../../domain/mistakes/data-error.ts";
import type { Stated } from "../../domain/mistakes/fact-file.ts";
import type { Facts } from "../../domain/network/facts.ts";
import { checkSimpleGerman, type SimpleReport } from "../../domain/simple-german/check.ts";
import { type Names, toNames } from "../../domain/simple-german/kept-names.ts";
import { type SimpleText, simpleGerman, toSimpleTexts } from "../../domain/simple-german/text.ts";

/** Counts that use the two plural forms of German. */
const counts = [1, 3];

/** Checks texts and interface words of the simple German edition of a site against its rules. */
export function reportSimpleGerman(facts: Facts): SimpleReport {
  const own = facts.wordsFiles.filter(({ file }) => file.endsWith(`/${simpleGerman}.yaml`));
  const names = toNames(facts);
  const report = checkSimpleGerman([...toSimpleTexts(facts), ...own.flatMap(toWordTexts)], names);
  return { ...report, wishes: toSortedErrors([...report.wishes, ...toUnused(facts, names)]) };
}

function toUnused({ plainLanguage }: Facts, names: Names): DataError[] {
  const unused = new Set(names.unused());
  return (plainLanguage?.value.names ?? []).flatMap(({ text }, index) =>
    plainLanguage && unused.has(text)
      ? [
          {
            file: plainLanguage.file,
            ...plainLanguage.locate(["names", index, "text"]),
            message: `Die Ausnahme „${text}“ braucht kein Text.`,
            remedy: "Bitte den Eintrag löschen.",
          },
        ]
      : [],
  );
}

/** Interface words as people read them: every plural form, with placeholders filled in. */
function toWordTexts({ file, value, locate }: Stated<unknown>): SimpleText[] {
  const { words } = value as { readonly words: Readonly<Record<string, { readonly text: string }>> };
  return Object.entries(words).flatMap(([key, { text }]) => {
    const place = { file, locate: () => locate(["words", key, "text"]) };
    return [...new Set(counts.map((count) => toSaid(text, count)))].map((said) => ({
      ...place,
      text: said,
      isLabel: !/[.!?:]$/.test(said),
    }));
  });
}

function toSaid(text: string, count: number): string {
  if (!/[{}']/.test(text)) return text;
  const message = new IntlMessageFormat(text, localeInfo(simpleGerman).intl, undefined, { ignoreTag: true });
  const slots = [...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = ""]) => name);
  const plurals = new Set([...text.matchAll(/\{(\w+),/g)].map(([, name = ""]) => name));
  return String(
    message.format(
      Object.fromEntries(slots.map((slot) => [slot, plurals.has(slot) ? count : toFilling(slot)])),
    ),
  );
}

function toFilling(slot: string): string {
  return slot === "date" ? "1. März 2026" : "Beispiel";
}
