import { sourceLocale } from "../language/locale.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/** The site offers German, each language once, and has the interface words for all of them. */
export const checkSite: Rule = ({ site, words, unread }) => {
  const { locales } = site.value;
  return [
    ...(locales.includes(sourceLocale)
      ? []
      : [
          toErrorAt(
            site,
            ["locales"],
            "Deutsch fehlt unter den Sprachen.",
            `Bitte „${sourceLocale}“ ergänzen.`,
          ),
        ]),
    ...locales.flatMap((locale, index) => [
      ...(locales.indexOf(locale) < index
        ? [
            toErrorAt(
              site,
              ["locales", index],
              `Die Sprache „${locale}“ steht zweimal.`,
              "Bitte eine löschen.",
            ),
          ]
        : []),
      ...(([...words.keys()] as string[]).includes(locale) || unread?.has(locale)
        ? []
        : [
            toErrorAt(
              site,
              ["locales", index],
              `Für die Sprache „${locale}“ fehlen die Wörter der Oberfläche.`,
              `Bitte die Datei _data/i18n/${locale}.yaml mit der Zeile „words: {}“ anlegen; dann füllt sie „npm run translations -- stub ${locale}“.`,
            ),
          ]),
    ]),
  ];
};
