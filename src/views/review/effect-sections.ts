import { isLocale, localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import { toPlainSentence } from "../../domain/text/sentence.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { highestLix } from "../editors/readability.ts";
import { toThingName } from "./data-sections.ts";
import type {
  ChangedTranslation,
  ChangeReview,
  HardPage,
  LostAddress,
  OldStatement,
  PageRef,
  TextInLanguages,
} from "./review.ts";
import type { LinePart, ReviewItem, ReviewSection } from "./section.ts";

/** Effects of the change on the website: pages, links, translations, and sources that are too old. */
export function toEffectSections({
  pages,
  lostAddresses,
  hardPages,
  translations,
  oldSources,
  day,
}: ChangeReview): ReviewSection[] {
  return [
    { id: "seiten", title: "Seiten", note: toFrameNote(pages.frames), items: toPageItems(pages) },
    {
      id: "links",
      title: "Adressen, die ins Leere führen",
      note:
        lostAddresses.length === 0
          ? undefined
          : "Suchmaschinen, Ausdrucke und andere Websites können noch dorthin verweisen. Auf dieser Website verweist nichts mehr dorthin, das prüft „npm run check“.",
      items: lostAddresses.map(toLostItem),
    },
    {
      id: "lesbarkeit",
      title: "Schwer zu lesen",
      note: hardPages.length === 0 ? undefined : hardNote,
      items: hardPages.map(toHardItem),
    },
    {
      id: "uebersetzungen",
      title: "Übersetzungen",
      note: toLeftOverNote(translations.leftOver),
      items: [
        ...translations.changed.map(toChangedTranslationItem),
        ...translations.outdated.map((text) => toTranslationItem(text, "veraltet")),
        ...translations.missing.map((text) => toTranslationItem(text, "fehlt noch")),
      ],
    },
    {
      id: "quellen",
      title: "Geänderte Aussagen, deren Quelle älter als ein Jahr ist",
      note: oldSources.touched.length === 0 ? undefined : toOldNote(oldSources.others, day),
      items: oldSources.touched.map(toOldItem),
    },
  ];
}

/** Pages by their German address; the same page in other languages is counted, and named only if it changes alone. */
function toPageItems({ added, removed, changed }: ChangeReview["pages"]): ReviewItem[] {
  const toItems = (pages: readonly PageRef[], mark: ReviewItem["mark"]) =>
    [...Map.groupBy(pages, ({ name }) => name).values()].flatMap((group): ReviewItem[] => {
      const page = group.find(({ locale }) => locale === sourceLocale) ?? group[0];
      if (!page) return [];
      const others = group.filter((one) => one !== page).map(({ locale }) => locale);
      const title = page.locale === sourceLocale ? page.title : `${page.title} (${toLanguage(page.locale)})`;
      const more = others.length === 0 ? "" : `, auch ${toLanguages(others)}`;
      const path = mark === "removed" ? undefined : page.path;
      return [{ mark, line: [{ text: title, path }, { text: " " }, toPlace(page.path), { text: more }] }];
    });
  return [...toItems(added, "added"), ...toItems(removed, "removed"), ...toItems(changed, "changed")];
}

function toFrameNote(frames: number): string | undefined {
  if (frames === 0) return undefined;
  const pages = frames === 1 ? "einer weiteren Seite ändert" : `${frames} weiteren Seiten ändert`;
  return `Auf ${pages} sich nur Kopf, Menü oder Fuß.`;
}

function toLostItem({ address, title, linkedFrom }: LostAddress): ReviewItem {
  const from = linkedFrom.length === 0 ? "" : ` Bisher verwiesen darauf: ${linkedFrom.join(", ")}.`;
  return { mark: "removed", line: [toPlace(address), { text: ` („${title}“).${from}` }] };
}

const hardNote = `Der LIX misst, wie schwer ein Text zu lesen ist; mehr als ${highestLix} soll keine Seite haben. Kürzere Sätze und kürzere Wörter helfen. Geht es nicht anders, steht der Grund in _data/plain-language.yaml. Das hält niemanden auf.`;

function toHardItem({ title, path, lix, before, longest }: HardPage): ReviewItem {
  const was = before === undefined ? "neue Seite" : `bisher ${toLixWords(before)}`;
  return {
    line: [
      { text: title, path },
      { text: " " },
      toPlace(path),
      { text: `: LIX ${toLixWords(lix)} (${was}). Längster Satz: „${longest}“` },
    ],
  };
}

function toLixWords(lix: number): string {
  return lix.toFixed(1).replace(".", ",");
}

function toTranslationItem({ file, german, locales }: TextInLanguages, state: string): ReviewItem {
  return {
    line: [{ text: `${toLanguages(locales)}: ${state} „${toPlainSentence(german)}“ in ` }, toPlace(file)],
  };
}

function toChangedTranslationItem({
  file,
  locale,
  german,
  before,
  after,
  reviewedBy,
}: ChangedTranslation): ReviewItem {
  const state = reviewedBy === undefined ? "ungeprüft" : `geprüft von „${reviewedBy}“`;
  const text = `${toLanguage(locale)}, ${state}: zu „${toPlainSentence(german)}“ in `;
  const line = [{ text }, toPlace(file)];
  if (before !== after) return { mark: "changed", line, before, after };
  return { mark: "changed", word: reviewedBy === undefined ? "Prüfung entfallen" : "Geprüft", line };
}

function toLeftOverNote(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? "Eine Übersetzung ist übrig, weil es ihren deutschen Text nicht mehr gibt."
    : `${count} Übersetzungen sind übrig, weil es ihre deutschen Texte nicht mehr gibt.`;
}

function toOldItem({ thing, text, date, sources }: OldStatement): ReviewItem {
  const stand = date === undefined ? "undatiert" : `Stand ${renderPartialDate(date, "de")}`;
  return { line: [{ text: `${toThingName(thing)}: „${text}“ (${stand}; ${sources.join("; ")})` }] };
}

function toOldNote(others: number, day: string): string {
  const also = others === 1 ? "eine andere Aussage" : `${others} andere Aussagen`;
  return `Gerechnet am ${renderPartialDate(day, "de")}. Dasselbe gilt für ${also} der Website.`;
}

function toPlace(text: string): LinePart {
  return { text, isPlace: true };
}

/** Languages by their names; only their number if there are many, as every line would repeat the same list. */
function toLanguages(tags: readonly string[]): string {
  return tags.length > 3 ? `in ${tags.length} anderen Sprachen` : tags.map(toLanguage).join(", ");
}

function toLanguage(tag: string): string {
  return isLocale(tag) ? localeInfo(tag).autonym : tag;
}
