import { parse } from "node-html-parser";

/** What a finished page says, as the search index sees it: plain texts. */
export interface PageText {
  readonly title: string;
  readonly aliases: string;
  readonly text: string;
}

/** What Pagefind leaves out, by itself or because we say so. */
const leftOut = ".ref,[data-pagefind-ignore],script,style,template,noscript,svg,nav,form,label,footer,iframe";

/** Reads a finished page; parts that are not searched are left out. */
export function readPageText(html: string): PageText {
  const page = parse(html);
  const body = page.querySelector("[data-pagefind-body]");
  for (const part of body?.querySelectorAll(leftOut) ?? []) part.remove();
  return {
    title: body?.querySelector("h1")?.textContent.trim() ?? page.querySelector("title")?.textContent ?? "",
    aliases: page.querySelector('[data-pagefind-meta="kw[content]"]')?.getAttribute("content") ?? "",
    text: body?.structuredText ?? "",
  };
}
