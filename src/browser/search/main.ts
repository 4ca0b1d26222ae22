import { normaliseQuery } from "../../views/normalise-query.ts";
import { readAddress, writeAddress } from "./address.ts";
import { createDiskTransport } from "./disk-transport.ts";
import { element } from "./element.ts";
import { createEngine, type Hit } from "./engine.ts";
import { type Findings, portionSize } from "./find-hits.ts";
import { createHttpTransport } from "./http-transport.ts";
import { listenToKeys } from "./keyboard.ts";
import { createKindFilter } from "./kind-filter.ts";
import { loadFactory } from "./load-factory.ts";
import { allowOwnScripts } from "./own-scripts.ts";
import type { Panel } from "./panel.ts";
import { toResultHref } from "./result-href.ts";
import { drawResults } from "./results-view.ts";
import { runSearch } from "./run-search.ts";
import { fillSentence, toCountSentence } from "./sentence.ts";

/** How long typing must rest before a search, in milliseconds. */
const REST = 200;

/** Brings the search page to life: results while typing, choice of kind, keys, address of the search in the URL. */
export function runSearchPage(panel: Panel): void {
  const { field, status, results, words, language, intl } = panel;
  allowOwnScripts(panel.rootUrl);
  const engine = createEngine({
    loadFactory: () => loadFactory(panel.engineUrl),
    transport: panel.isOnDisk
      ? createDiskTransport(panel.indexUrl, language)
      : createHttpTransport(panel.indexUrl),
    language,
  });
  const filter = createKindFilter(panel.filter, intl, () => searchNow());
  let timer = 0;
  let latest = 0;
  let isBroken = false;

  function searchNow(): void {
    clearTimeout(timer);
    const query = normaliseQuery(field.value, language);
    writeAddress(query, filter.chosen());
    latest += 1;
    const mine = latest;
    isBroken = false;
    if (query === "") {
      clear();
      return;
    }
    results.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => mine === latest && say(words.searching), 500);
    runSearch({ own: { language, engine } }, field.value, filter.chosen())
      .own.then(async (findings) => {
        const first = await drawPortion(findings.hits.slice(0, portionSize));
        if (mine === latest) show(query, findings, first);
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

  function show(query: string, findings: Findings, first: HTMLLIElement[]): void {
    const total = findings.hits.length;
    const all = Object.values(findings.kinds ?? {}).reduce((sum, count) => sum + count, 0);
    filter.show(findings.kinds, filter.chosen() === undefined ? Math.max(total, all) : all);
    const sentences: string[] = [];
    if (findings.missing.length > 0 && total > 0)
      sentences.push(fillSentence(words.wordsMissing, { words: findings.missing.join(", ") }));
    if (findings.matched === "some" && total > 0) sentences.push(words.someWordsOnly);
    if (total > 0) {
      say(toCountSentence(words.hits, total, query, intl), ...sentences);
      showList(findings.hits, first);
      return;
    }
    const kind = filter.labelOf(filter.chosen());
    const isElsewhere = kind !== undefined && all > 0;
    if (!isElsewhere) filter.hide();
    say(
      isElsewhere ? fillSentence(words.noHitsInKind, { kind, query }) : fillSentence(words.noHits, { query }),
    );
    results.replaceChildren(isElsewhere ? "" : drawWayOut());
  }

  function showList(hits: readonly Hit[], first: HTMLLIElement[]): void {
    const list = element("ol", { class: "search-results__list" }, ...first);
    const heading = element("h2", { class: "kern-heading-medium search-results__heading" }, words.results);
    results.replaceChildren(heading, list);
    let shown = first.length;
    if (shown >= hits.length) return;
    const more = element("button", {
      type: "button",
      class: "kern-btn kern-btn--secondary search-results__more",
    });
    more.append(element("span", { class: "kern-label" }, words.showMore));
    more.addEventListener("click", () => {
      drawPortion(hits.slice(shown, shown + portionSize))
        .then((items) => {
          shown += portionSize;
          list.append(...items);
          items[0]?.querySelector("a")?.focus();
          if (shown >= hits.length) more.remove();
        })
        .catch(showUnreachable);
    });
    results.append(more);
  }

  async function drawPortion(hits: readonly Hit[]): Promise<HTMLLIElement[]> {
    const loaded = await Promise.all(hits.map((hit) => hit.load()));
    const shown = loaded.flatMap((texts) => {
      const href = toResultHref(texts.url, panel.rootPath, panel.isOnDisk);
      return href === undefined ? [] : [{ texts, href, kindLabel: filter.labelOf(texts.kind) }];
    });
    return drawResults(shown, language);
  }

  function showUnreachable(): void {
    isBroken = true;
    filter.hide();
    say(words.unreachable);
    const retry = element("button", { type: "button", class: "kern-btn kern-btn--secondary" });
    retry.append(element("span", { class: "kern-label" }, words.retry));
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

  function say(...sentences: string[]): void {
    const lines = sentences.map((text) => element("span", { class: "search-panel__sentence" }, `${text} `));
    status.replaceChildren(...lines);
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
