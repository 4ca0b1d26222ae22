import type { SearchGroup } from "../run-search.ts";
import { element } from "./element.ts";
import { toGroupSentences } from "./group-sentences.ts";
import { drawGroup, type GroupSurroundings } from "./group-view.ts";

/** Number shown at once: fewer than in the reader's own language, which usually has the same pages. */
const portion = 5;

/**
 * Fills `place`, an empty element that is already on the page, with the hits among the German pages. It is removed if
 * there are none, and says so if the German pages cannot be searched.
 * @returns whether there are hits
 */
export async function showGermanGroup(
  place: HTMLElement,
  search: Promise<SearchGroup | undefined>,
  surroundings: GroupSurroundings,
  kind: string | undefined,
): Promise<boolean> {
  const { words, isOnDisk } = surroundings.panel;
  try {
    const group = await search;
    if (group === undefined || group.hits.length === 0) {
      place.remove();
      return false;
    }
    const { hits, language } = group;
    const [heading, ...list] = await drawGroup(
      { hits, language, heading: words.german, portion },
      surroundings,
    );
    const notes = toGroupSentences(group, words, kind).map((note) =>
      element("p", { class: "kern-body" }, note),
    );
    if (heading !== undefined) place.replaceChildren(heading, ...notes, ...list);
    return true;
  } catch (error) {
    console.error(error);
    const sentence = isOnDisk ? words.unreachable : words.germanUnreachable;
    place.replaceChildren(element("p", { class: "kern-body search-german__unreachable" }, sentence));
    return false;
  } finally {
    place.removeAttribute("aria-busy");
  }
}
