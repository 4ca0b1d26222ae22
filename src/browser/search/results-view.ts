import { element } from "./element.ts";
import { dropTitle } from "./excerpt.ts";
import type { HitTexts } from "./hit-texts.ts";

/** One result ready to draw; `kindLabel` is the word readers know the kind of page by. */
export interface ShownHit {
  readonly texts: HitTexts;
  readonly href: string;
  readonly kindLabel: string | undefined;
}

/**
 * List items for results, in order. Texts may be in another language than the page around them, so each says which and
 * finds its own direction of writing; they become text nodes only.
 * @param language that of the index
 * @param writtenInLabel what to say of a page that is written in another language than the one searched
 */
export function drawResults(
  hits: readonly ShownHit[],
  language: string,
  writtenInLabel: string,
): HTMLLIElement[] {
  return hits.map(({ texts, href, kindLabel }) => {
    const link = element("a", { href, class: "kern-link search-result__link" }, texts.title);
    const title = element(
      "h3",
      { class: "kern-title search-result__title", ...toSpoken(texts.titleIn ?? language) },
      link,
    );
    const item = element("li", { class: "search-result" }, title);
    const labels = [texts.writtenIn === undefined ? undefined : writtenInLabel, kindLabel];
    const said = labels.filter((label) => label !== undefined).join(" · ");
    if (said !== "")
      item.append(element("p", { class: "kern-body kern-body--muted search-result__kind" }, said));
    item.append(drawExcerpt(texts, language));
    return item;
  });
}

function drawExcerpt(texts: HitTexts, language: string): HTMLParagraphElement {
  const parts = dropTitle(texts.excerpt, texts.title).map(({ text, isMatch }) =>
    isMatch ? element("mark", { class: "search-result__match" }, text) : text,
  );
  return element("p", { class: "kern-body search-result__excerpt", ...toSpoken(language) }, ...parts);
}

/** German keeps its direction also where it begins with a number or a name in other letters. */
function toSpoken(language: string): Readonly<Record<string, string>> {
  return { lang: language, dir: language === "de" ? "ltr" : "auto" };
}
