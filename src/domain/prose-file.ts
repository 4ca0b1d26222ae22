import type { Position } from "./data-error.ts";
import type { Locate } from "./fact-file.ts";
import type { Locale } from "./locale.ts";
import type { ProseHead } from "./schema/prose.ts";

/** A link in prose as its author wrote it, with its place in the file. */
export interface ProseLink extends Position {
  readonly target: string;
}

/** A drawing in prose: Mermaid text, and the line of the file its first line stands on. */
export interface ProseDiagram {
  /** Unique among all prose: file and running number. */
  readonly id: string;
  readonly source: string;
  readonly line: number;
}

/** A Markdown file of `content/`, read and checked by itself. */
export interface ProseFile {
  /** Path below the site's root, such as `content/de/start.md`. */
  readonly file: string;
  readonly locale: Locale;
  /** File name without ending: the page's slug, or the id of the body it belongs to. */
  readonly slug: string;
  /** Folder below the locale, for texts that belong to a body; undefined for pages of their own. */
  readonly room?: string;
  readonly head: ProseHead;
  readonly locate: Locate;
  /** Markdown without its head. */
  readonly markdown: string;
  readonly links: readonly ProseLink[];
  readonly diagrams: readonly ProseDiagram[];
}
