import { eventModeParameter } from "../../views/offline/event-mode-address.ts";
import { parseUrl } from "../address/parse-url.ts";

/** Effect of a link at a stand, where no link may leave the site. */
export type LinkAim =
  | { readonly kind: "here" }
  | { readonly kind: "page"; readonly href: string }
  | { readonly kind: "outside"; readonly address: string };

/**
 * Classifies a link by its target: a place on the same page, another page of the copy (its address then stays in event
 * mode), or outside: another site, a mail program, a telephone, a file. `address` is for people to write down; empty
 * for a file of the copy.
 * @param href the link's absolute address
 * @param current address of the page that contains it
 * @param root address of the copy's folder, with a slash at the end
 */
export function classifyLink(href: string, current: string, root: string): LinkAim {
  const url = parseUrl(href);
  if (url === undefined) return { kind: "outside", address: "" };
  if (url.protocol !== "file:") return { kind: "outside", address: toWritten(url) };
  if (!url.href.startsWith(root) || !url.pathname.endsWith(".html")) return { kind: "outside", address: "" };
  const here = new URL(current);
  if (url.hash !== "" && url.pathname === here.pathname && url.search === here.search)
    return { kind: "here" };
  url.searchParams.set(eventModeParameter, "");
  return { kind: "page", href: url.href };
}

function toWritten(url: URL): string {
  const text = url.href.replace(/^(?:mailto|tel):|\/$/g, "");
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
