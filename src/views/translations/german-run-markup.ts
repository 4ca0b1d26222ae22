import { type Locale, localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import { splitGermanRuns } from "../../domain/text/german-run.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { emptyElement, markupPiece, readText, statedLanguage } from "./markup-piece.ts";

/** Elements that contain text only, or a program's own words; nothing can be marked inside. */
const textOnly = /^(?:title|desc|option|textarea|script|style|head|template|code)$/i;
const drawnText = /^(?:text|tspan)$/i;

/** An element around what is read. */
interface Opened {
  readonly lang: Locale;
  readonly direction: "ltr" | "rtl";
  readonly isDrawn: boolean;
  /** True if nothing is marked inside. */
  readonly isLeft: boolean;
}

/**
 * Isolates every German name inside a text in other letters and says that it is German: `<bdi lang="de">` on a page,
 * which keeps its quotation marks and full stops beside it where the text runs from right to left, and `<tspan>` in a
 * drawing. The only place that does so, for words of editors, translators and this software alike. Elements that state
 * another language stay as they are, as do addresses, which stand in a `<bdi>` with a direction alone.
 * @param html a whole page, drawing or part this site rendered itself: attributes in double quotes, no raw `<` in text
 * @param within language around a part; a whole page or drawing states its own
 */
export function declareGermanRuns(html: string, within?: Locale): string {
  if (!hasOtherLetters(html, within)) return html;
  const open: Opened[] = within === undefined ? [] : [toOpened("main", ` lang="${within}"`, undefined)];
  return html.replace(markupPiece, (whole, slash, name, attributes, closing) => {
    const parent = open.at(-1);
    if (name === undefined) return parent === undefined || parent.isLeft ? whole : declare(whole, parent);
    if (slash !== "") open.pop();
    else if (closing === "" && !emptyElement.test(name)) open.push(toOpened(name, attributes, parent));
    return whole;
  });
}

/** Whether markup states a language in other than Latin letters: without one, no text has names in other letters. */
function hasOtherLetters(html: string, within: Locale = sourceLocale): boolean {
  const isOther = (lang: Locale) => localeInfo(lang).script !== "Latn";
  return isOther(within) || html.matchAll(anyLanguage).some(([, lang = ""]) => isOther(lang));
}

const anyLanguage = /\slang="([^"]*)"/g;

function toOpened(name: string, attributes: string, parent: Opened | undefined): Opened {
  const stated = statedLanguage(attributes);
  const lang = stated ?? parent?.lang ?? sourceLocale;
  const isAddress = name === "bdi" && stated === undefined && attributes.includes(' dir="');
  return {
    lang,
    direction: localeInfo(lang).direction,
    isDrawn: drawnText.test(name),
    isLeft: parent?.isLeft === true || isAddress || textOnly.test(name),
  };
}

/** Results by text: head, menu and foot are the same on every page of a language. */
const declared = new Map<string, string>();

function declare(text: string, parent: Opened): string {
  const key = `${parent.lang} ${parent.isDrawn} ${text}`;
  let known = declared.get(key);
  if (known === undefined) {
    // A preview that runs for days must not grow with every change.
    if (declared.size >= 50_000) declared.clear();
    known = toDeclared(text, parent);
    declared.set(key, known);
  }
  return known;
}

function toDeclared(text: string, { lang, direction, isDrawn }: Opened): string {
  const runs = splitGermanRuns(readText(text), lang);
  if (runs.every((run) => run.lang === undefined)) return text;
  return runs
    .map((run) => {
      const written = escapeMarkup(run.text);
      if (run.lang === undefined) return written;
      // A line of a drawing was measured and placed as a whole.
      if (isDrawn) return `<tspan lang="${run.lang}">${written}</tspan>`;
      const dir = direction === "ltr" ? "" : ` dir="${localeInfo(run.lang).direction}"`;
      return `<bdi lang="${run.lang}"${dir}>${written}</bdi>`;
    })
    .join("");
}
