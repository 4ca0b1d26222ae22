/** The part of Pagefind 1.5 used here (https://pagefind.app/docs/api/). */
export interface PagefindApi {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<PagefindAnswer>;
}

/** Answer to one query; counts are by filter name and value. */
export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
  readonly unfilteredResultCount: number;
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** One page found; its texts are loaded on request. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** Texts of a page found; `excerpt` carries `<mark>` elements. */
export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  /** Sections with matches: from one heading with an id to the next, and the part before the first. */
  readonly sub_results: readonly PagefindSection[];
}

/** A stretch of a page found; `url` ends in the id of its heading, or is the page's own. */
export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
}

/** Makes an independent engine that loads through `request` and takes its language from the given document. */
export type PagefindFactory = (
  request: (url: string) => Promise<Response>,
  surroundings: {
    readonly currentScript: null;
    querySelector(selector: string): { getAttribute(name: string): string };
  },
) => PagefindApi;
