import type { Change } from "./change.ts";

/** The portable copy that pages offer for download. */
export interface OfferedCopy {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Question to a renderer. */
export type Question =
  | { readonly ask: "prepare"; readonly changes: readonly Change[] }
  | { readonly ask: "page"; readonly path: string }
  | { readonly ask: "file"; readonly path: string }
  | { readonly ask: "offer"; readonly copy: OfferedCopy }
  | { readonly ask: "alive" };

/** A page, where the address leads to one. */
export interface RenderedPage {
  readonly html: string;
  /** 404 for the page that says so. */
  readonly status: 200 | 404;
  /** Whether it needs the search index. */
  readonly searches: boolean;
}

/** The answer to a question about a page. */
export type PageAnswer = RenderedPage | { readonly moved: string } | undefined;

/** Answers by question. */
export interface Answers {
  /** Message about a mistake; undefined when the new state is ready. */
  readonly prepare: string | undefined;
  readonly page: PageAnswer;
  /** Content of a file beside the pages; undefined where it is none that can be made for itself. */
  readonly file: Uint8Array | undefined;
  readonly offer: undefined;
  readonly alive: undefined;
}

/** A question as it is sent. */
export interface Sent {
  readonly id: number;
  readonly question: Question;
}

/** An answer as it is sent back; `fault` where the program failed. */
export interface SentBack {
  readonly id: number;
  readonly answer?: Answers[keyof Answers];
  readonly fault?: string;
}

/** Where a renderer finds its code, and where it writes. */
export interface RendererPlaces {
  /** Module with `openLiveSite`. */
  readonly entry: string;
  /** Folder for assets and for code made from our modules. */
  readonly liveFolder: string;
}

/** The site as a renderer holds it, made by the module at `entry`. */
export interface LiveSite {
  /** Prepares the site again. @throws what is wrong; the last state then stays */
  prepare(changes: ReadonlySet<Change>): Promise<void>;
  page(path: string): PageAnswer;
  file(path: string): Promise<Uint8Array | undefined>;
  offer(copy: OfferedCopy): void;
}

/** Exports of the module at `entry`. */
export interface LiveSiteModule {
  openLiveSite(liveFolder: string, codeReadAt: number): LiveSite;
  /** An error in words for whoever made the mistake. */
  toReport(error: unknown): string;
}
