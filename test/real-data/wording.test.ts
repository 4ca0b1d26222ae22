import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { type Locale, localeInfo } from "../../src/domain/language/locale.ts";
import { isHandedOver } from "./handover.ts";

// Wordings readers once met here and should not meet again, each with the reason. Editors of a site that is handed over
// write as they like.

const { facts } = await loadSite(".");
const translated = facts.site.value.locales.filter((locale) => locale !== "de") as Locale[];

interface Reading {
  readonly place: string;
  readonly text: string;
}

/** Every text readers of a language may meet: facts and prose as written, words of the interface. */
async function textsIn(locale: Locale): Promise<Reading[]> {
  const words = [...(facts.words.get(locale) ?? [])].map(([key, text]) => ({ place: `i18n ${key}`, text }));
  return [...words, ...(locale === "de" ? await germanTexts() : await translatedTexts(locale))];
}

async function translatedTexts(locale: Locale): Promise<Reading[]> {
  const folder = join("_data/translations", locale);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".yaml"));
  const read = files.map(async (file) => {
    const { blocks = {} } = parse(await readFile(join(folder, file), "utf8"), { schema: "failsafe" });
    return Object.entries<{ text: string }>(blocks).map(([key, { text }]) => ({
      place: `${locale}/${file} ${key}`,
      text: text.replace(/\s+/g, " "),
    }));
  });
  return (await Promise.all(read)).flat();
}

async function germanTexts(): Promise<Reading[]> {
  const data = (await readdir("_data", { recursive: true })).filter(
    (file) => file.endsWith(".yaml") && !/^(?:translations|i18n|\.)|sources\.yaml|plain-language/.test(file),
  );
  const prose = (await readdir("content/de", { recursive: true })).filter((file) => file.endsWith(".md"));
  const files = [
    ...data.map((file) => join("_data", file)),
    ...prose.map((file) => join("content/de", file)),
  ];
  return Promise.all(
    files.map(async (place) => ({
      place,
      text: (await readFile(place, "utf8")).replace(/^\s*#.*$/gm, "").replace(/\s+/g, " "),
    })),
  );
}

/** Locale, what must not stand there, why. */
const unwanted: readonly [locale: Locale, pattern: RegExp, reason: string][] = [
  ["de", /vor (?:der )?Veröffentlichung (?:zu )?prüfen/i, "a note for the operator, not for readers"],
  ["de", /gelesene[nr]? Auszug/, "a note on how we worked"],
  ["de", /keine[rn]? gefundene[nr]? Quelle/, "say that it is not known, or whom to ask"],
  ["de", /(?<!Auch Protokolle )wurden? nicht gefunden/, "say that it is not known"],
  ["de", /Mitteilung mischt/, "a note on how we worked"],
  ["de", /, und zwar /, "clumsy"],
  ["de", /Stand von \d{4}/, "the date is shown beside the statement"],
  ["de", /lebende[nr]? Seite/, "not German"],
  ["de", /von 12 bis 27 Jahren/, "up to the completed 27th year"],
  ["de", /sammeln sich an erster Stelle/, "nominal style"],
  ["de", /Für das Netzwerk wurden die vorhandenen Kräfte/, "for the welcome culture"],
  ["de", /erkennbar veraltet/, "the source says: may be"],
  ["de", /Gefördert wird es/, "the funding ended in 2025"],
  ["de", /laufende[nrms]? (?:Haushaltsj|J)ahr/, "names no year and turns false by itself"],
  ["de", /hilft (?:man )?weiter/i, "a promise nobody made"],
  ["de", /Hilft bei diesen Fragen/, "a promise nobody made: what most of them do is not known"],
  ["de", /heutigen Integrationsbeirat/, "its list is undated"],
  ["de", /stand schon bei der Gründung fest/, "said at the founding, not for today"],
  ["en", /\bproven\b/, "documented: nobody has proven or confirmed it"],
  ["uk", /підтверджено (?:для|лише)|: підтверджено/, "there is a source: nobody has confirmed it"],
  ["uk", /Стан: \{/, "as of: станом на"],
  ["uk", /розповідає про свою роботу/, "of what it reported is not known"],
  ["ru", /(?<!Часы работы тоже не )подтвержд(?:ено|ённые|ены)/, "there is a source: nobody has confirmed it"],
  ["ru", /(?:менеджменту в|юга) земл[еи]$/, "says: in the land"],
  ["ar", /^احتمال/, "a possibility, not a probability"],
  ["ar", /مثبت(?:ة)? (?:لتلك|لكن|حول|فقط)/, "documented, not proven"],
  ["fa", /منافع خاص خود و منافع/, "neither the ones nor the others"],
  ["de-simple", /Er vermittelt zwischen/, "he can"],
  ["de-simple", /schon viele Kräfte/, "of how many is not known"],
  ["de-simple", /bietet Lösungen/, "ways to solutions"],
  ["en", /not yet been added who/, "not English"],
  ["en", /What is created when/, "not English"],
  ["en", /\bAsk there where your concern\b/, "not English"],
  ["uk", /не має власних і не має/, "the network pursues no interests"],
  ["uk", /спільн(?:ому|их|е) помешканн/, "the usual word is гуртожиток"],
  ["uk", /по всій землі/, "reads as: all over the earth"],
  ["uk", /Що виникає під час/, "say that it is data"],
  ["uk", /співгромадян/, "readers are residents, perhaps not citizens"],
  ["uk", /Нових людей направляють/, "people who were assigned, not new people"],
  ["ru", /[Вв]ладел(?:ец|ьц)/, "the one who runs a site is its operator"],
  ["ru", /[Уу]правляющ(?:ая|ую|ей) групп/, "a group that coordinates"],
  ["ru", /по всей земле(?! Thüringen)/, "reads as: all over the earth"],
  ["ru", /(?:[\p{L},] )Ва[смш]|(?:[\p{L},] )Вы\b/u, "one register: вы in small letters"],
  [
    "ru",
    /(?<!онсультативн(?:ый|ого|ому|ым|ом) )[Сс]овет\p{L}* по интеграции/u,
    "one term: консультативный совет",
  ],
  ["ru", /Новые люди прибывают/, "not Russian"],
  ["ar", /فوق الأحزاب/, "says: above the parties"],
  ["ar", /حقل البحث/, "nobody sends a field"],
  ["ar", /مدير(?:و|ي|ات)? (?:ومدير[وي] )?الاندماج/, "he coordinates, he heads nobody"],
  ["ar", /نقوله بوضوح/, "one names it"],
  ["ar", /المواطنات والمواطنين/, "readers are residents, perhaps not citizens"],
  ["ar", /تابعاً? للبلديات/, "the job centre belongs to the district"],
  ["ar", /(?:الأرقام|المعلومات) حتى/, "says: until"],
  ["ar", /ًا/, "the site writes اً"],
  ["fa", /فرزند من چگونه در مدرسه جا/, "not Persian"],
  ["fa", /کادر جست‌وجو را بفرستید/, "nobody sends a field"],
  ["fa", /مدیر(?:ان)?(?: محلی)? امور ادغام/, "he coordinates, he heads nobody"],
  ["fa", /جستجو/, "the site writes جست‌وجو"],
  ["fa", /برای همه شهروندان/, "readers are residents, perhaps not citizens"],
  ["fa", /\u0654/, "the site writes no small hamza"],
  ["de-simple", /hat 2 Aufgaben/, "there is a third"],
  ["de-simple", /Kultur von Integration und Willkommen/, "too hard"],
  ["de-simple", /Schicken Sie das Such-Feld ab/, "nobody sends a field"],
];

describe.skipIf(isHandedOver)("wordings that were mended", () => {
  it.each(unwanted)("%s: %s (%s)", async (locale, pattern) => {
    const found = (await textsIn(locale)).filter(({ text }) => pattern.test(text));
    expect(found.map(({ place }) => place)).toEqual([]);
  });
});

describe("numbers in translated texts", () => {
  it.each(translated.filter((locale) => localeInfo(locale).script === "Arab"))(
    "%s: thousands are parted as everywhere on the site, never by a point",
    async (locale) => {
      const { intl } = localeInfo(locale);
      const group = new Intl.NumberFormat(intl)
        .formatToParts(35_000)
        .find(({ type }) => type === "group")?.value;
      expect(group).toBe(",");
      const found = (await textsIn(locale)).filter(({ text }) =>
        /(?<![\d.])\d{1,3}\.\d{3}(?![\d.])/.test(text),
      );
      expect(found.map(({ place }) => place)).toEqual([]);
    },
  );
});

/** What the text on privacy calls a button, as it stands between quotation marks. */
describe("buttons named in the text on privacy", () => {
  it.each([
    ["app.save", 7],
    ["app.delete", 10],
  ] as const)("%s is called what it says, in every language", async (button, paragraph) => {
    const wrong: string[] = [];
    for (const locale of translated) {
      const label = (facts.words.get(locale)?.get(button) ?? "").replace(/ \(\{size\}\)/, "");
      const texts = await translatedTexts(locale);
      const place = `${locale}/content/datenschutz.yaml ${paragraph}`;
      if (!texts.find((item) => item.place === place)?.text.includes(label)) wrong.push(locale);
    }
    expect(wrong).toEqual([]);
  });
});
