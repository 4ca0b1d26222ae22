import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { renderByteSize } from "../../views/offline/byte-size.ts";
import { type OfflineList, type Packing, unpacked, workerName } from "../../views/offline/offline-list.ts";
import { allowOneScript } from "../search/engine/own-scripts.ts";
import { fillSentence } from "../search/match/query-sentence.ts";
import { placesOf } from "./cache-names.ts";
import { toFailure } from "./failure.ts";
import { drawLanguages, tickedLanguages } from "./language-boxes.ts";
import { toFill, toOffer } from "./offer.ts";
import type { Panel } from "./panel.ts";
import { readList } from "./read-list.ts";
import { removeCopy, sweep } from "./remove.ts";
import { showAsked } from "./retry-notice.ts";
import { save } from "./save.ts";
import { readSavedCopy, type SavedCopy } from "./saved-copy.ts";
import { alone } from "./tab-lock.ts";

/** Starts the script of the section. Reads the saved copy, and changes nothing before the reader taps. */
export async function runOfflinePage(panel: Panel): Promise<void> {
  const { words, intl, status } = panel;
  const places = placesOf(panel.rootUrl);
  let list: OfflineList | undefined;
  let copy: SavedCopy | undefined;
  let packing: Packing = unpacked;
  const size = (bytes: number) => renderByteSize(bytes, intl);
  const date = (day: string) => renderPartialDate(day, intl);
  const say = (...sentences: string[]) => {
    status.textContent = sentences.join(" ");
  };

  async function look(): Promise<void> {
    copy = await readSavedCopy(places);
    // The saved copy can be seen and deleted while a slow server responds.
    if (copy) show();
    const answer = await readList(panel.rootUrl);
    list = answer?.list;
    packing = answer?.packing ?? unpacked;
    if (list) drawLanguages(panel.languages, list, copy?.locales ?? [panel.locale], intl, packing);
    show();
  }

  function show(): void {
    const chosen = list ? tickedLanguages(panel.languages) : [];
    const offer = toOffer(list, copy, chosen, packing);
    const fill = copy && toFill(copy);
    panel.stored.hidden = copy === undefined;
    if (copy && fill) {
      const sentence = fill.done < fill.total || fill.total === 0 ? words.partly : words.stored;
      const [done, total] = [size(fill.done), size(fill.total)];
      panel.stored.textContent = fillSentence(sentence, {
        date: date(copy.builtOn),
        size: done,
        done,
        total,
      });
    }
    panel.newer.hidden = offer?.step !== "update";
    if (list && copy) {
      const sentence = list.builtOn > copy.builtOn ? words.newer : words.other;
      panel.newer.textContent = fillSentence(sentence, { date: date(list.builtOn) });
    }
    panel.go.hidden = offer === undefined;
    if (offer) panel.goLabel.textContent = fillSentence(words[offer.step], { size: size(offer.bytes) });
    panel.remove.hidden = copy === undefined;
    if (list && chosen.length === 0) say(words.chooseOne);
    else if (status.textContent === words.chooseOne) say();
  }

  async function busy(work: () => Promise<string>): Promise<void> {
    const controls = [panel.go, panel.remove, panel.languages];
    for (const control of controls) control.hidden = true;
    let outcome: string;
    try {
      outcome = await alone(places, work);
    } catch (error) {
      console.warn(error);
      outcome = words[toFailure(error).kind];
    }
    const before = copy?.version;
    panel.progress.hidden = true;
    await look();
    const isUnharmed = before !== undefined && copy?.version === before;
    say(outcome, ...(isUnharmed && outcome !== words.saved ? [words.kept] : []));
    focusNext();
  }

  /** Moves the focus if its button has vanished, but never to the button that deletes. */
  function focusNext(): void {
    if (document.activeElement !== document.body) return;
    if (panel.go.hidden) status.focus();
    else panel.go.focus();
  }

  panel.go.addEventListener("click", () => {
    const locales = tickedLanguages(panel.languages);
    const now = list;
    if (now === undefined || locales.length === 0) return;
    let announced = -1;
    const tell = (done: number, total: number) => {
      panel.progress.hidden = false;
      panel.progress.max = total;
      panel.progress.value = done;
      // A screen reader should not announce every file.
      const quarter = Math.floor((4 * done) / total);
      if (quarter > announced) say(fillSentence(words.saving, { done: size(done), total: size(total) }));
      announced = Math.max(quarter, announced);
    };
    void busy(async () => {
      await save({ places, list: now, locales, packing, tell });
      return words.saved;
    });
  });
  panel.remove.addEventListener("click", () => {
    void busy(async () => {
      await removeCopy(places);
      return words.deleted;
    });
  });
  panel.languages.addEventListener("change", show);

  showAsked(panel);
  panel.fallback.hidden = true;
  panel.controls.hidden = false;
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) {
    say(words.unsupported);
    return;
  }
  allowOneScript(panel.rootUrl + workerName);
  try {
    const isGone = await alone(places, () => sweep(places)).catch(() => false);
    await look();
    if (list === undefined && copy === undefined) say(words.noConnection);
    else if (isGone) say(words.gone);
  } catch {
    // Some private windows have the interfaces and refuse every call.
    say(words.unsupported);
  }
}
