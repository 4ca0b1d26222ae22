import { localeInfo } from "../../domain/language/locale.ts";
import { missingMark } from "../../domain/schema/site-schema.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import type { CopyParts } from "../../ui/frame/copy-parts.tsx";
import type { PageContext } from "./page-context.ts";

/** The part of a page's context that the portable copy needs. */
export type CopyContext = Pick<
  PageContext,
  "medium" | "network" | "locale" | "words" | "assets" | "link" | "folder" | "builtOn"
>;

/**
 * Additional parts of a page in the portable copy; undefined on the web. An idle screen returns to the choice of
 * languages.
 */
export function toCopyParts(context: CopyContext): CopyParts | undefined {
  const { medium, network, locale, words, assets, link, folder, builtOn } = context;
  if (medium === "web") return undefined;
  const { locales, copyValidDays, baseUrl } = network.site;
  const date = renderPartialDate(builtOn, localeInfo(locale).intl);
  return {
    stylesheet: link(assets.sheets.disk),
    script: link(assets.diskScript),
    root: folder("/"),
    home: link(locales.length > 1 ? "/" : `/${locale}/`),
    builtOn,
    validDays: copyValidDays,
    words: {
      unpack: words("copy.unpack"),
      ageLabel: words("copy.age.label"),
      age: [
        words("copy.age.text", { date, days: copyValidDays }),
        baseUrl === missingMark
          ? words("stick.currentUnknown")
          : words("stick.current", { address: baseUrl }),
      ].join("\n"),
      barLabel: words("stand.label"),
      toStart: words("stand.toStart"),
      idleTitle: words("stand.idle.title"),
      idleText: words("stand.idle.text"),
      idleStay: words("stand.idle.stay"),
      outsideTitle: words("stand.outside.title"),
      outsideText: words("stand.outside.text"),
      outsideClose: words("stand.outside.close"),
    },
  };
}

/** The sentence at the foot of every page of the copy with its day; nothing on the web. */
export function toCopyLines({ medium, locale, words, builtOn }: CopyContext): string[] {
  if (medium === "web") return [];
  return [words("copy.made", { date: renderPartialDate(builtOn, localeInfo(locale).intl) })];
}
