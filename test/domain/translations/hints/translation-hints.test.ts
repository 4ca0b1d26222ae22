import { describe, expect, it } from "vitest";
import { findTranslationHints } from "../../../../src/domain/translations/hints/translation-hints.ts";
import { toTranslationFile } from "../../../../src/domain/translations/translations.ts";
import { aStated, type FactsWish, someFacts } from "../../../builders.ts";

const translate = (path: string, texts: readonly string[], of = texts) =>
  toTranslationFile(
    aStated(
      {
        blocks: Object.fromEntries(
          texts.map((text, index) => [String(index), { of: of[index] ?? "", text }]),
        ),
        aliases: [],
      },
      `_data/translations/${path}`,
    ),
  );
const offer = (...locales: string[]) => ({ locales: ["de", ...locales] });
const hintsOf = (wish: FactsWish) =>
  findTranslationHints(someFacts({ words: new Map(), ...wish })).map(
    ({ file, message }) => `${file} ${message}`,
  );
const sentences = Array.from({ length: 7 }, (_, index) => `Das Amt hilft auch beim Thema ${index}.`);

describe("hints about translations", () => {
  it.each<[string, FactsWish, string[]]>([
    ["none for a site in German", {}, []],
    ["none for names", { site: offer("en"), translations: [translate("en/network.yaml", ["Netz"])] }, []],
    [
      "one for each of a few copies",
      { site: offer("en"), translations: [translate("en/network.yaml", sentences.slice(0, 2))] },
      Array(2).fill("_data/translations/en/network.yaml Die Übersetzung in „en“ ist der deutsche Text."),
    ],
    [
      "one with the count for many",
      { site: offer("en"), translations: [translate("en/network.yaml", sentences)] },
      [
        "_data/translations/en/network.yaml Die Übersetzung in „en“ ist der deutsche Text. So ist es bei 7 Texten dieser Sprache.",
      ],
    ],
    [
      "one for a language that is not offered, however many files it has",
      {
        translations: [
          translate("pl/sources.yaml", ["Urząd"], ["Amt"]),
          translate("pl/network.yaml", ["Sieć"], ["Netz"]),
        ],
      },
      [
        "_data/translations/pl/network.yaml Die Sprache „pl“ bietet die Website nicht an. Ihre 2 Dateien zeigt sie nicht.",
      ],
    ],
    [
      "one for words of a language that is not offered",
      { wordsFiles: [aStated({ words: {} }, "_data/i18n/pl.yaml")] },
      ["_data/i18n/pl.yaml Die Sprache „pl“ bietet die Website nicht an. Diese Datei zeigt sie nicht."],
    ],
    [
      "one for an interface without a word",
      {
        site: offer("pl"),
        words: new Map([
          [
            "de",
            new Map([
              ["a", "Zum Inhalt"],
              ["b", "Suche"],
            ]),
          ],
          ["pl", new Map()],
        ]),
      },
      ["_data/site.yaml Die Oberfläche in „pl“ ist leer: Alle 2 Wörter fehlen, und es steht Deutsch da."],
    ],
    [
      "one for an interface that is German, and lacks words",
      {
        site: offer("pl"),
        words: new Map([
          [
            "de",
            new Map([
              ["a", "Zum Inhalt gehen"],
              ["b", "{count, plural, one {# Seite} other {# Seiten}}"],
              ["c", "Suche"],
            ]),
          ],
          [
            "pl",
            new Map([
              ["a", "Zum Inhalt gehen"],
              ["b", "{count, plural, one {# strona} other {# strony}}"],
            ]),
          ],
        ]),
      },
      [
        "_data/site.yaml Von 3 Wörtern der Oberfläche fehlen 1, stehen 1 auf Deutsch oder in anderer Schrift da: Sprache „pl“.",
      ],
    ],
  ])("are %s", (_, wish, expected) => {
    expect(hintsOf(wish)).toEqual(expected);
  });
});
