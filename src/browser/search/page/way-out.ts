import { normaliseQuery, toQueryWords } from "../../../views/search/normalise-query.ts";
import type { Way } from "../../../views/search/search-ways.ts";
import { findNearestQuestion } from "../match/nearest-question.ts";
import { element } from "./element.ts";
import type { Panel } from "./search-field.ts";

/**
 * Links for a search without hits, or without hits so far: the page of questions, the question that comes nearest to
 * the typed words, the fallback desk, and the list from A to Z. Makes no request: all data are in the page.
 */
export function drawWayOut(panel: Panel, typed: string): HTMLElement {
  const { words, ways, azHref, language } = panel;
  const asked = toQueryWords(normaliseQuery(typed, language));
  const question = findNearestQuestion(asked, ways.questions, language);
  const list = element(
    "ul",
    { class: "search-results__ways" },
    ...toItem(ways.finder),
    ...toItem(question, words.question),
    ...toItem(ways.desk, words.desk),
    ...toItem({ href: azHref, text: words.azLink }),
  );
  return element("div", {}, element("p", { class: "kern-body" }, words.noHitsHint), list);
}

function toItem(way: Way | undefined, before?: string): HTMLLIElement[] {
  if (way === undefined) return [];
  const { href, text, lang } = way;
  const own: Readonly<Record<string, string>> = lang === undefined ? {} : { lang, dir: "ltr" };
  const link = element("a", { href, class: "kern-link", ...own }, text);
  return [before === undefined ? element("li", {}, link) : element("li", {}, `${before} `, link)];
}
