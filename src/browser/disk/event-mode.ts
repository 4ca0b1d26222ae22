import { eventModeParameter } from "../../views/offline/event-mode-address.ts";
import { answerTime, watchIdle } from "./idle.ts";
import { stayInside } from "./stay-inside.ts";

/** Whether the address asks for event mode. */
export function isEventMode(): boolean {
  return new URLSearchParams(location.search).has(eventModeParameter);
}

/**
 * Prepares the page for a screen at a stand: no link leads out, a bar leads to the start, and after two idle minutes
 * the page returns there by itself. Needs the complete page; throws if it lacks the parts of event mode.
 * @param root absolute address of the copy's folder
 * @param home absolute address of the start page
 */
export function runEventMode(root: string, home: string): void {
  const start = new URL(home);
  start.searchParams.set(eventModeParameter, "");
  stayInside(root, find<HTMLDialogElement>("[data-exhibition-outside]"), find("[data-exhibition-address]"));
  find<HTMLElement>("[data-exhibition-bar]").hidden = false;
  const dialog = find<HTMLDialogElement>("[data-exhibition-idle]");
  const bar = find<HTMLProgressElement>("[data-exhibition-idle] progress");
  let ticking: number | undefined;
  watchIdle(
    {
      ask: () => {
        for (const open of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) open.close();
        dialog.showModal();
        bar.max = answerTime / 1000;
        bar.value = bar.max;
        ticking = window.setInterval(() => bar.value--, 1000);
      },
      resume: () => {
        clearInterval(ticking);
        dialog.close();
      },
      leave: () => location.replace(start),
    },
    location.pathname === start.pathname,
  );
}

function find<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (found === null) throw new Error(`event mode without ${selector}`);
  return found;
}
