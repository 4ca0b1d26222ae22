import { fillSentence } from "../search/match/query-sentence.ts";
import type { Panel } from "./panel.ts";

/** Names the page that could not be shown, if the worker sent the reader here, and offers to try again. */
export function showAsked({ asked, words, rootUrl }: Panel): void {
  const path = new URLSearchParams(location.search).get("seite");
  const link = asked.querySelector("a");
  const target = path === null ? undefined : toOwnUrl(path, rootUrl);
  if (target === undefined || link === null) return;
  link.href = target;
  link.textContent = fillSentence(words.asked, { address: target.slice(rootUrl.length) });
  asked.hidden = false;
}

function toOwnUrl(path: string, root: string): string | undefined {
  try {
    const { href } = new URL(path, root);
    return href.startsWith(root) ? href : undefined;
  } catch {
    return undefined;
  }
}
