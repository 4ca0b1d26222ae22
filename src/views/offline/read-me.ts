import type { Locale } from "../../domain/language/locale.ts";
import { localeInfo } from "../../domain/language/locale.ts";
import { missingMark, type Site } from "../../domain/schema/site-schema.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import type { Words } from "../translations/interface-words.ts";
import { checkCommands } from "./copy-manifest.ts";

/**
 * `LIES-MICH.txt` of the portable copy: its content, how to start it, how to check it, its age. Lines end as on
 * Windows, whose simplest editor shows nothing else properly.
 */
export function toReadMe(site: Site, words: Words, locale: Locale, builtOn: string): string {
  const { intl } = localeInfo(locale);
  const date = renderPartialDate(builtOn, intl);
  const heading = (text: string) => ["", text, "-".repeat([...text].length)];
  const steps = ["unpack", "copy", "start"].map(
    (step, index) => `${index + 1}. ${words(`stick.steps.${step}`)}`,
  );
  return [
    `${site.name} – ${site.region}`,
    words("stick.start.text", { name: site.name, date }),
    ...heading(words("stick.readme.start")),
    ...steps,
    words("stand.readme"),
    ...heading(words("stick.check.heading")),
    words("stick.check.text"),
    ...checkCommands.flatMap(([system, command]) => ["", `${system}:`, `  ${command}`]),
    "",
    words("site.edition", { date: renderPartialDate(site.edition, intl) }),
    words("stick.age", { days: site.copyValidDays }),
    site.baseUrl === missingMark
      ? words("stick.currentUnknown")
      : words("stick.current", { address: site.baseUrl }),
    "",
  ]
    .join("\n")
    .replaceAll("\n", "\r\n");
}
