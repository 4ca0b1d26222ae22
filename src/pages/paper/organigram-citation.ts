import { type CitationView, toCitation } from "../../views/facts/citation.ts";
import type { PageContext } from "../parts/page-context.ts";

/** Source and doubt of the organigram, as stated on its own page; undefined if that states nothing. */
export function toOrganigramCitation(context: PageContext): CitationView | undefined {
  const head = context.prose("organigramm")?.head;
  return head && toCitation(context.network, { ...head, sources: head.sources ?? [] }, context.locale);
}
