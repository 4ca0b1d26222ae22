import { element } from "./element.ts";
import type { HitTexts } from "./engine.ts";
import { dropTitle } from "./excerpt.ts";

/** One result ready to draw; `kindLabel` is the word readers know the kind of page by. */
export interface ShownHit {
  readonly texts: HitTexts;
  readonly href: string;
  readonly kindLabel: string | undefined;
}

/**
 * List items for results, in order. Texts may be in another language than the page around them, so each finds its
 * own direction of writing; they become text nodes only. `language` is that of the index.
 */
export function drawResults(hits: readonly ShownHit[], language: string): HTMLLIElement[] {
  return hits.map(({ texts, href, kindLabel }) => {
    const link = element("a", { href, class: "kern-link search-result__link" }, texts.title);
    const title = element(
      "h3",
      { class: "kern-title search-result__title", dir: "auto", lang: language },
      link,
    );
    const item = element("li", { class: "search-result" }, title);
    if (kindLabel !== undefined)
      item.append(element("p", { class: "kern-body kern-body--muted search-result__kind" }, kindLabel));
    item.append(drawExcerpt(texts, language));
    return item;
  });
}

function drawExcerpt(texts: HitTexts, language: string): HTMLParagraphElement {
  const parts = dropTitle(texts.excerpt, texts.title).map(({ text, isMatch }) =>
    isMatch ? element("mark", { class: "search-result__match" }, text) : text,
  );
  return element("p", { class: "kern-body search-result__excerpt", dir: "auto", lang: language }, ...parts);
}
