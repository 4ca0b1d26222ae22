import { normaliseQuery } from "../../views/normalise-query.ts";
import { readAddress, writeAddress } from "./address.ts";
import { element } from "./element.ts";
import { portionSize } from "./find-hits.ts";
import { showGermanGroup } from "./german-group.ts";
import { toGroupSentences } from "./group-sentences.ts";
import { drawButton, drawGroup, type GroupSurroundings } from "./group-view.ts";
import { listenToKeys } from "./keyboard.ts";
import { createKindFilter } from "./kind-filter.ts";
import { openLanguages } from "./open-languages.ts";
import { allowOwnScripts } from "./own-scripts.ts";
import type { Panel } from "./panel.ts";
import { runSearch, type SearchGroup } from "./run-search.ts";
import { fillSentence, toCountSentence } from "./sentence.ts";

/** How long typing must rest before a search, in milliseconds. */
const REST = 200;

/** Brings the search page to life: results while typing, choice of kind, keys, address of the search in the URL. */
export function runSearchPage(panel: Panel): void {
  const { field, status, results, words, language, intl } = panel;
  allowOwnScripts(panel.rootUrl);
  const languages = openLanguages(panel);
  const filter = createKindFilter(panel.filter, intl, () => searchNow());
  const surroundings: GroupSurroundings = {
    panel,
    labelOf: (kind) => filter.labelOf(kind),
    onFailure: showUnreachable,
  };
  let timer = 0;
  let latest = 0;
  let isBroken = false;

  function searchNow(): void {
    clearTimeout(timer);
    const query = normaliseQuery(field.value, language);
    const kind = filter.chosen();
    writeAddress(query, kind);
    latest += 1;
    const mine = latest;
    isBroken = false;
    if (query === "") {
      clear();
      return;
    }
    results.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => mine === latest && say(words.searching), 500);
    const run = runSearch(languages, field.value, kind);
    run.own
      .then(async (group) => {
        const drawn = group.hits.length > 0 ? await drawOwn(group) : [];
        clearTimeout(waiting);
        if (mine !== latest) return;
        const place = element("section", { class: "search-german", "aria-busy": "true" });
        show(group, drawn, place);
        const isFound = await showGermanGroup(place, run.german(), surroundings, kind);
        if (mine === latest && isFound) sayMore(words.germanBelow);
      })
      .catch((error: unknown) => {
        console.error(error);
        if (mine === latest) showUnreachable();
      })
      .finally(() => {
        clearTimeout(waiting);
        if (mine === latest) results.removeAttribute("aria-busy");
      });
  }

  function drawOwn({ hits }: SearchGroup): Promise<Node[]> {
    return drawGroup({ hits, language, heading: words.results, portion: portionSize }, surroundings);
  }

  function show(group: SearchGroup, drawn: readonly Node[], german: HTMLElement): void {
    results.removeAttribute("aria-busy");
    const { query, kinds } = group;
    const total = group.hits.length;
    const kind = filter.chosen();
    const all = Object.values(kinds ?? {}).reduce((sum, count) => sum + count, 0);
    filter.show(kinds, kind === undefined ? Math.max(total, all) : all);
    if (total > 0) {
      const about = group.isForSuggestion ? [] : [toCountSentence(words.hits, total, query, intl)];
      say(...about, ...toGroupSentences(group, words, kind));
      results.replaceChildren(...drawn, german);
      return;
    }
    const kindLabel = filter.labelOf(kind);
    const isElsewhere = kindLabel !== undefined && all > 0;
    if (!isElsewhere) filter.hide();
    say(
      isElsewhere
        ? fillSentence(words.noHitsInKind, { kind: kindLabel, query })
        : fillSentence(words.noHits, { query }),
    );
    results.replaceChildren(german, isElsewhere ? "" : drawWayOut());
  }

  function showUnreachable(): void {
    isBroken = true;
    filter.hide();
    say(words.unreachable);
    const retry = drawButton(words.retry);
    retry.addEventListener("click", () => {
      field.focus();
      searchNow();
    });
    results.replaceChildren(retry, drawWayOut());
  }

  function drawWayOut(): HTMLParagraphElement {
    const link = element("a", { href: panel.azHref, class: "kern-link" }, words.azLink);
    return element("p", { class: "kern-body" }, `${words.noHitsHint} `, link);
  }

  function clear(): void {
    results.removeAttribute("aria-busy");
    results.replaceChildren();
    filter.hide();
    say();
  }

  function say(...sentences: (string | HTMLElement)[]): void {
    status.replaceChildren();
    sayMore(...sentences);
  }

  function sayMore(...sentences: (string | HTMLElement)[]): void {
    for (const sentence of sentences)
      status.append(element("span", { class: "search-panel__sentence" }, sentence, " "));
  }

  panel.fallback.hidden = true;
  panel.form.addEventListener("submit", (event) => {
    event.preventDefault();
    searchNow();
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(searchNow, REST);
  });
  listenToKeys(field, results, searchNow);
  addEventListener("online", () => isBroken && searchNow());

  const { query, kind } = readAddress();
  filter.choose(kind);
  if (query !== undefined) {
    field.value = query;
    searchNow();
  }
}
