import { element } from "./element.ts";
import type { HitTexts } from "./hit-texts.ts";
import { dropTitle } from "./marked-excerpt.ts";

/** One result ready to draw; `kindLabel` is the readers' word for the kind of page. */
export interface ShownHit {
  readonly texts: HitTexts;
  readonly href: string;
  readonly kindLabel: string | undefined;
}

/**
 * List items for results, in order. Texts may be in another language than the page around them, so each states its
 * language and runs in its own direction; German ones run from left to right as a whole. All become text nodes only.
 * @param language of the index
 * @param writtenInLabel note for a page written in another language than the one searched
 */
export function drawResults(
  hits: readonly ShownHit[],
  language: string,
  writtenInLabel: string,
): HTMLLIElement[] {
  const spoken = toSpoken(language);
  return hits.map(({ texts, href, kindLabel }) => {
    const { titleIn, writtenIn, title } = texts;
    // A German name in a list of another language is aligned like the lines of that language.
    const own: Readonly<Record<string, string>> = titleIn === undefined ? {} : toSpoken(titleIn);
    const link = element("a", { href, class: "kern-link search-result__link", ...own }, title);
    const item = element("li", { class: "search-result" });
    if (spoken.dir === "ltr") item.dir = "ltr";
    item.append(element("h3", { class: "kern-title search-result__title", lang: language }, link));
    const labels = [writtenIn === undefined ? undefined : writtenInLabel, kindLabel];
    const said = labels.filter((label) => label !== undefined).join(" · ");
    if (said !== "")
      item.append(element("p", { class: "kern-body kern-body--muted search-result__kind" }, said));
    const excerpt = drawExcerpt(texts);
    if (excerpt.length > 0)
      item.append(element("p", { class: "kern-body search-result__excerpt", ...spoken }, ...excerpt));
    return item;
  });
}

function drawExcerpt(texts: HitTexts): (string | HTMLElement)[] {
  return dropTitle(texts.excerpt, texts.title).map(({ text, isMatch }) =>
    isMatch ? element("mark", { class: "search-result__match" }, text) : text,
  );
}

function toSpoken(language: string): { readonly lang: string; readonly dir: string } {
  return { lang: language, dir: language === "de" ? "ltr" : "auto" };
}
