import { normaliseQuery } from "../../views/search/normalise-query.ts";
import { openLanguages } from "./engine/open-languages.ts";
import { allowOwnScripts } from "./engine/own-scripts.ts";
import { portionSize } from "./match/find-hits.ts";
import { fillSentence, toCountSentence } from "./match/query-sentence.ts";
import { element } from "./page/element.ts";
import { showGermanGroup } from "./page/german-group.ts";
import { toGroupSentences } from "./page/group-sentences.ts";
import { drawButton, drawGroup, type GroupSurroundings } from "./page/group-view.ts";
import { listenToKeys } from "./page/keyboard.ts";
import { createKindFilter } from "./page/kind-filter.ts";
import { keepSearchInLanguageLinks } from "./page/language-links.ts";
import type { Panel } from "./page/search-field.ts";
import { createStatusLine } from "./page/status-line.ts";
import { drawWayOut } from "./page/way-out.ts";
import { runSearch, type SearchGroup } from "./run-search.ts";
import { readAddress, writeAddress } from "./search-address.ts";

/** Pause in typing before a search, in milliseconds. */
const REST = 200;
/** Time until a first search is reported as running, and until any is reported as slow, in milliseconds. */
const RUNNING = 500;
const SLOW = 8000;

/** Starts the search page: results while typing, choice of kind, keys, address of the search in the URL. */
export function runSearchPage(panel: Panel): void {
  const { field, results, words, language, intl } = panel;
  allowOwnScripts(panel.rootUrl);
  const languages = openLanguages(panel);
  const status = createStatusLine(panel.status);
  const filter = createKindFilter(panel, () => searchNow());
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
    keepSearchInLanguageLinks();
    latest += 1;
    const mine = latest;
    isBroken = false;
    if (query === "") {
      clear();
      return;
    }
    results.setAttribute("aria-busy", "true");
    const isFirst = results.childElementCount === 0;
    const waiting = [
      setTimeout(() => mine === latest && isFirst && status.say(words.searching), RUNNING),
      setTimeout(() => mine === latest && showSlow(), SLOW),
    ];
    const arrived = () => waiting.forEach(clearTimeout);
    const run = runSearch(languages, field.value, kind);
    run.own
      .then(async (group) => {
        const drawn = group.hits.length > 0 ? await drawOwn(group) : [];
        arrived();
        if (mine !== latest) return;
        const place = element("section", { class: "search-german", "aria-busy": "true" });
        show(group, drawn, place);
        const sayLater = languages.german && status.leaveRoom();
        const isFound = await showGermanGroup(place, run.german(), surroundings, kind);
        if (mine === latest && isFound) sayLater?.(words.germanBelow);
      })
      .catch((error: unknown) => {
        console.error(error);
        if (mine === latest) showUnreachable();
      })
      .finally(() => {
        arrived();
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
    const sentences = toGroupSentences(group, words, kind);
    if (total > 0) {
      const about = group.isForSuggestion ? [] : [toCountSentence(words.hits, total, query, intl)];
      status.say(...about, ...sentences);
      results.replaceChildren(...drawn, german);
      return;
    }
    const kindLabel = filter.labelOf(kind);
    const isElsewhere = kindLabel !== undefined && all > 0;
    if (!isElsewhere) filter.hide();
    status.say(
      isElsewhere
        ? fillSentence(words.noHitsInKind, { kind: kindLabel, query })
        : fillSentence(words.noHits, { query }),
      ...sentences,
    );
    results.replaceChildren(german, isElsewhere ? "" : drawWays());
  }

  function drawWays(): HTMLElement {
    return drawWayOut(panel, field.value);
  }

  function showUnreachable(): void {
    isBroken = true;
    offerOthers(words.unreachable);
  }

  /** Offers other links while the search goes on; its hits replace them. */
  function showSlow(): void {
    offerOthers(words.slow);
  }

  function offerOthers(sentence: string): void {
    filter.hide();
    status.say(sentence);
    const retry = drawButton(words.retry);
    retry.addEventListener("click", () => {
      field.focus();
      languages.own.engine.restart();
      languages.german?.engine.restart();
      searchNow();
    });
    results.replaceChildren(retry, drawWays());
  }

  function clear(): void {
    results.removeAttribute("aria-busy");
    results.replaceChildren();
    filter.hide();
    status.say();
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
  addEventListener("hashchange", keepSearchInLanguageLinks);
  keepSearchInLanguageLinks();

  const { query, kind } = readAddress();
  filter.choose(kind);
  if (query !== undefined) {
    field.value = query;
    searchNow();
  }
}
