import type { Block } from "../language/block.ts";
import type { DataError, Position } from "../mistakes/data-error.ts";
import type { Locate } from "../mistakes/fact-file.ts";
import type { ProseHead } from "../schema/prose-schema.ts";

/** A link in prose as its author wrote it, with its place in the file. */
export interface ProseLink extends Position {
  readonly target: string;
  /** Visible words of the link. */
  readonly words: string;
}

/** Something in prose an editor should look at. */
export type ProseHint = Pick<DataError, "line" | "column" | "message" | "remedy">;

/** A drawing in prose: Mermaid text, and the line of the file its first line stands on. */
export interface ProseDiagram {
  /** Unique among all prose: file and running number. */
  readonly id: string;
  readonly source: string;
  readonly line: number;
}

/** A paragraph, heading, list or table as its author wrote it, or the place of a drawing, which is never translated. */
export type ProsePiece = { readonly block: Block } | { readonly diagram: string };

/** A German Markdown file of `content/de/`, read and checked by itself. */
export interface ProseFile {
  /** Path below the site's root, such as `content/de/start.md`. */
  readonly file: string;
  /** File name without ending: the page's slug, or the id of the body it belongs to. */
  readonly slug: string;
  /** Folder below the locale, for texts that belong to a body; undefined for pages of their own. */
  readonly room?: string;
  readonly head: ProseHead;
  readonly locate: Locate;
  readonly title: Block;
  readonly description?: Block | undefined;
  /** Markdown without its head. */
  readonly markdown: string;
  /** Line of the file on which that Markdown begins. */
  readonly firstLine: number;
  /** The same Markdown, cut into pieces that are translated one by one. */
  readonly pieces: readonly ProsePiece[];
  readonly links: readonly ProseLink[];
  readonly diagrams: readonly ProseDiagram[];
  /** Hints: published as written, but better written otherwise; they block nothing. */
  readonly hints: readonly ProseHint[];
}

/** True for a link in prose, or in a drawing there, that is an address and not a name of this site. */
export function leadsOutside(target: string): boolean {
  return /^(https?|mailto|tel):/.test(target);
}
