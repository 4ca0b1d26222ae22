import { type CitationView, toCitation } from "../../views/facts/citation.ts";
import type { PageContext } from "../parts/page-context.ts";

/** From what the organigram was drawn, and what is doubtful about it, as its own page says; undefined where that says nothing. */
export function toOrganigramCitation(context: PageContext): CitationView | undefined {
  const head = context.prose("organigramm")?.head;
  return head && toCitation(context.network, { ...head, sources: head.sources ?? [] }, context.locale);
}
