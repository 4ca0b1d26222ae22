import type { AppWords } from "../../views/offline/app-words.ts";

/** The elements of the offline page used by its script, and the data in its attributes. */
export interface Panel {
  readonly fallback: HTMLElement;
  readonly controls: HTMLElement;
  readonly stored: HTMLElement;
  readonly newer: HTMLElement;
  readonly languages: HTMLFieldSetElement;
  readonly go: HTMLButtonElement;
  readonly goLabel: HTMLElement;
  readonly remove: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
  readonly asked: HTMLElement;
  readonly words: AppWords;
  /** Absolute URL of the site's root, ending in a slash. */
  readonly rootUrl: string;
  /** Tag of the page's language. */
  readonly locale: string;
  /** Tag for the number and date rules of `Intl`. */
  readonly intl: string;
}

/** Reads the panel of the page; undefined if the page has none. Throws if the panel is incomplete. */
export function findPanel(): Panel | undefined {
  const panel = document.querySelector<HTMLElement>("[data-app]");
  if (panel === null) return undefined;
  const { root = "./", words = "", intl = "" } = panel.dataset;
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = document.querySelector<Kind>(`[data-app-${name}]`);
    if (found === null) throw new Error(`offline page without ${name}`);
    return found;
  };
  return {
    fallback: part("fallback"),
    controls: part("controls"),
    stored: part("stored"),
    newer: part("newer"),
    languages: part("languages"),
    go: part("go"),
    goLabel: part("go-label"),
    remove: part("remove"),
    progress: part("progress"),
    status: part("status"),
    asked: part("asked"),
    words: JSON.parse(words) as AppWords,
    rootUrl: new URL(root, document.baseURI).href,
    locale: document.documentElement.lang,
    intl,
  };
}
