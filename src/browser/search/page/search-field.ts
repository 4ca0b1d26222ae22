import type { SearchWays } from "../../../views/search/search-ways.ts";
import type { SearchWords } from "../../../views/search/search-words.ts";

/** The elements of the search page used by its script, and the data in its attributes. */
export interface Panel {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly fallback: HTMLElement;
  readonly status: HTMLElement;
  readonly filter: HTMLFieldSetElement;
  /** The element that folds the choice of kinds on small screens. */
  readonly fold: HTMLDetailsElement;
  readonly results: HTMLElement;
  readonly words: SearchWords;
  readonly ways: SearchWays;
  /** Tag of the page's language, which is that of its index. */
  readonly language: string;
  /** Tag of the second language to search; undefined if it is the page's own. */
  readonly secondLanguage: string | undefined;
  /** Tag for the number and plural rules of `Intl`. */
  readonly intl: string;
  readonly azHref: string;
  /** Absolute URLs; those of folders end with a slash. */
  readonly rootUrl: string;
  readonly engineUrl: string;
  readonly indexUrl: string;
  /** Whether the page belongs to a copy on disk: its index comes in scripts, and links name files. */
  readonly isOnDisk: boolean;
  /** Reference from this page to the site's root, `../../`; empty at the root itself. */
  readonly rootPath: string;
}

/** Reads the search panel of the page; undefined if the page has none. Throws if the panel is incomplete. */
export function findPanel(): Panel | undefined {
  const panel = document.querySelector<HTMLElement>("[data-search]");
  if (panel === null) return undefined;
  const {
    root = "./",
    engine = "",
    index = "",
    words = "",
    ways = "",
    intl = "",
    az = "",
    medium,
    second,
  } = panel.dataset;
  const form = part<HTMLFormElement>(panel, "form");
  return {
    form,
    field: part(form, "input[type=search]"),
    fallback: part(panel, "[data-search-fallback]"),
    status: part(panel, "[data-search-status]"),
    filter: part(panel, "[data-search-filter]"),
    fold: part(panel, "[data-search-fold]"),
    results: part(panel, "[data-search-results]"),
    words: JSON.parse(words) as SearchWords,
    ways: JSON.parse(ways) as SearchWays,
    language: document.documentElement.lang,
    secondLanguage: second,
    intl,
    azHref: az,
    rootUrl: toAbsolute(root),
    engineUrl: toAbsolute(engine),
    indexUrl: toAbsolute(index),
    isOnDisk: medium === "disk",
    rootPath: root,
  };
}

function part<Kind extends HTMLElement>(within: HTMLElement, selector: string): Kind {
  const found = within.querySelector<Kind>(selector);
  if (found === null) throw new Error(`search panel without ${selector}`);
  return found;
}

function toAbsolute(reference: string): string {
  return new URL(reference, document.baseURI).href;
}
