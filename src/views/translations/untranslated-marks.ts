import { type Locale, localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import type { Drawing, DrawingLine } from "../charts/drawing.ts";
import type { Words } from "./interface-words.ts";
import { emptyElement, markupPiece, statedLanguage } from "./markup-piece.ts";

// Noncharacters, reserved by Unicode for a program's own use; no editor's file may contain one
// (`domain/mistakes/text-safety.ts`).
const begin = "\uFDD0";
const end = "\uFDD1";

/** The same words, each untranslated one between two marks for {@link declareStandIns} to find. */
export function withMarks(words: Words): Words {
  const marked = (...[key, values]: Parameters<Words>) =>
    words.isStandIn(key) ? mark(words(key, values)) : words(key, values);
  return Object.assign(marked, words);
}

/** The same drawing with marks around every label that is one of these texts; the drawing was measured without them. */
export function withMarkedLabels(drawing: Drawing, standIns: ReadonlySet<string>): Drawing {
  const markIf = (text: string) => markIfStandIn(text, standIns);
  const markLine = (line: DrawingLine) => ({ ...line, text: markIf(line.text) });
  const markLines = <T extends Pick<Drawing["edges"][number], "label" | "lines">>(labelled: T): T =>
    standIns.has(labelled.label)
      ? { ...labelled, lines: labelled.lines.map((line) => ({ ...line, text: mark(line.text) })) }
      : { ...labelled, lines: labelled.lines.map(markLine) };
  return {
    ...drawing,
    title: markIf(drawing.title),
    description: markIf(drawing.description),
    boxes: drawing.boxes.map((box) => ({
      ...markLines(box),
      label: markIf(box.label),
      ...(box.noteLines === undefined ? {} : { noteLines: box.noteLines.map(markLine) }),
      ...(box.note === undefined ? {} : { note: markIf(box.note) }),
    })),
    edges: drawing.edges.map(markLines),
  };
}

/** A text, with marks around it if it is German for lack of a translation. */
export function markIfStandIn(text: string, standIns: ReadonlySet<string>): string {
  return standIns.has(text) ? mark(text) : text;
}

function mark(text: string): string {
  return begin + text.replace(marks, "") + end;
}

const marks = new RegExp(`[${begin}${end}]`, "g");
const germanRun = new RegExp(
  `${begin}([^${begin}${end}]*(?:${begin}[^${begin}${end}]*${end}[^${begin}${end}]*)*)${end}`,
  "g",
);

/** Elements that contain text only: the whole element is then German. */
const textOnly = /<(title|desc|text|option|textarea)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*>([^<]*)(?=<\/)/gi;
const attribute = /\s+([^\s=>/"]+)(?:="([^"]*)")?/g;
/** Attributes that are read out or shown; all others are for scripts, and only lose their marks. */
const spoken = /^(?:aria-label|aria-description|alt|title|placeholder|label)$/;

/**
 * Turns the marks of {@link withMarks} in a finished page into `lang="de" dir="ltr"`: around text, and for an attribute
 * on its element, whose children are set back to their own language.
 * @param html markup this site rendered itself: attributes in double quotes, no raw `<` in text
 * @param locale language of the page
 */
export function declareStandIns(html: string, locale: Locale): string {
  if (!html.includes(begin)) return html;
  const open: Opened[] = [];
  return html
    .replace(textOnly, declareElement)
    .replace(markupPiece, (whole, slash, name, attributes, closing) => {
      if (name === undefined) return declareText(whole, open.at(-1));
      if (slash !== "") {
        open.pop();
        return whole;
      }
      const parent = open.at(-1) ?? { lang: locale, isBorrowed: false };
      const isSpoken = [...attributes.matchAll(attribute)].some(
        ([, key, value]: string[]) => spoken.test(key ?? "") && value?.includes(begin),
      );
      const stated = statedLanguage(attributes);
      const lang = stated ?? parent.lang;
      const added = isSpoken ? sourceLocale : parent.isBorrowed ? lang : undefined;
      if (closing === "" && !emptyElement.test(name))
        open.push({ lang, isBorrowed: isSpoken && lang !== sourceLocale });
      const kept = attributes.replace(marks, "");
      return `<${name}${stated === undefined && added !== undefined ? ` lang="${added}"` : ""}${kept}${closing}>`;
    });
}

/** An element around the current text; borrowed if its `lang` is that of its attribute. */
interface Opened {
  readonly lang: string;
  readonly isBorrowed: boolean;
}

function declareElement(whole: string, name: string, attributes: string, text: string): string {
  if (!text.includes(begin)) return whole;
  const lang = statedLanguage(attributes) === undefined ? ` lang="${sourceLocale}"` : "";
  return `<${name}${lang}${attributes}>${text.replace(marks, "")}`;
}

function declareText(text: string, parent: Opened | undefined): string {
  const { direction } = localeInfo(sourceLocale);
  const declared = text.replace(
    germanRun,
    (_, said: string) => `<span lang="${sourceLocale}" dir="${direction}">${said.replace(marks, "")}</span>`,
  );
  const isGivenBack = parent?.isBorrowed === true && /\p{L}/u.test(text.replace(germanRun, ""));
  return isGivenBack ? `<span lang="${parent.lang}">${declared}</span>` : declared;
}
