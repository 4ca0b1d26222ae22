import { samePlaceClass } from "../translations/same-place.ts";

/** Options for turning a page into a chapter. */
export interface ChapterOptions {
  /** Prefix for every id of the page, so that ids stay unique among all chapters. */
  readonly prefix: string;
  /** Fragment inside the book for a reference to another page, such as `#k_glossar_bamf`; undefined leaves it. */
  readonly resolve: (href: string) => string | undefined;
}

/**
 * The markup of a page as chapter of a larger document: headings one level down, ids and all references to them
 * prefixed, links to other chapters made internal, search attributes and links to the same place in other languages
 * dropped.
 * @param html markup this site rendered itself: attributes in double quotes, no raw `<` in text
 */
export function toChapterMarkup(html: string, options: ChapterOptions): string {
  return html
    .replace(samePlace, "")
    .replace(tag, (_, slash: string, name: string, attributes: string, end: string) => {
      const written = attributes.replace(attribute, (whole: string, key: string, value: string | undefined) =>
        toAttribute(whole, key, value ?? "", options),
      );
      return `<${slash}${demote(name)}${written}${end}>`;
    });
}

const samePlace = new RegExp(`<(p|dd) class="${samePlaceClass}">.*?</\\1>`, "gs");
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)(\s*\/?)>/gi;
const attribute = /\s+([^\s=>/"]+)(?:="([^"]*)")?/g;

function toAttribute(whole: string, key: string, value: string, options: ChapterOptions): string {
  const { prefix, resolve } = options;
  if (key.startsWith("data-pagefind")) return "";
  if (key === "id" || key === "for") return ` ${key}="${prefix}${value}"`;
  if (/^aria-(?:labelledby|describedby|controls|owns)$/.test(key))
    return ` ${key}="${value
      .split(" ")
      .map((id) => prefix + id)
      .join(" ")}"`;
  if (key !== "href") return whole;
  const target = value.startsWith("#") ? `#${prefix}${value.slice(1)}` : resolve(value);
  return target === undefined ? whole : ` href="${target}"`;
}

function demote(name: string): string {
  const level = /^h([1-5])$/i.exec(name)?.[1];
  return level === undefined ? name : `h${Number(level) + 1}`;
}
