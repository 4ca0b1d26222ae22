import { isDeepStrictEqual } from "node:util";
import { readBlock } from "../../domain/language/block.ts";
import type { Locale } from "../../domain/language/locale.ts";
import type { ProseFile } from "../../domain/network/prose-file.ts";
import type { ProseOrigin, ProsePart } from "../../views/facts/prose-part.ts";
import { type ResolvedLink, renderMarkdown } from "./render-markdown.ts";

/**
 * An editor's text as markup in a language, paragraph by paragraph, so that one without a translation appears in German
 * among the others. Neighbours of one origin become one part.
 * @param resolve address of a link in the page; undefined renders its words without a link
 */
export function renderProse(
  prose: Pick<ProseFile, "pieces">,
  locale: Locale,
  resolve: (target: string) => ResolvedLink | undefined,
): ProsePart[] {
  const parts: ProsePart[] = [];
  let pending: { texts: string[]; origin: Omit<ProseOrigin, "count"> } | undefined;
  const flush = () => {
    if (pending === undefined) return;
    const { texts, origin } = pending;
    const html = renderMarkdown(texts.join("\n\n"), resolve, origin.locale);
    parts.push({ html, ...origin, count: texts.length });
    pending = undefined;
  };
  for (const piece of prose.pieces) {
    if ("diagram" in piece) {
      flush();
      parts.push(piece);
      continue;
    }
    const { text, ...origin } = readBlock(piece.block, locale);
    if (!isDeepStrictEqual(pending?.origin, origin)) flush();
    pending ??= { texts: [], origin };
    pending.texts.push(text);
  }
  flush();
  return parts;
}
