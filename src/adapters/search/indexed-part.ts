import type { IndexedPage } from "./pagefind-page.ts";

/** Start tag of the element whose contents are searched. */
const bodyTag = /<([a-z][a-z0-9-]*)\b[^>]*\sdata-pagefind-body[\s=>]/i;

/**
 * The page with nothing but what the index reads: the language, the title, statements for the index in the head, and
 * the searched element. Head and frame of a page name files and days that change with every build, and are two fifths of
 * what would be parsed. A page that marks anything elsewhere stays as it is.
 */
export function toIndexedPart({ url, html }: IndexedPage): IndexedPage {
  const [tag, name = ""] = bodyTag.exec(html) ?? [];
  const [root] = /<html\b[^>]*>/i.exec(html) ?? [];
  if (tag === undefined || root === undefined) return { url, html };
  const start = html.indexOf(tag);
  const end = html.lastIndexOf(`</${name}>`) + name.length + 3;
  const statements = html.slice(0, start).match(/<meta\b[^>]*\sdata-pagefind-meta=[^>]*>/gi) ?? [];
  const [title = ""] = /<title>[^<]*<\/title>/i.exec(html.slice(0, start)) ?? [];
  const isOnlyOne = !bodyTag.test(html.slice(start + tag.length)) && end > start;
  const left = countMarks(html.slice(0, start)) + countMarks(html.slice(end));
  if (!isOnlyOne || left !== statements.length) return { url, html };
  const head = `<head><meta charset="utf-8">${title}${statements.join("")}</head>`;
  return { url, html: `<!DOCTYPE html>${root}${head}<body>${html.slice(start, end)}</body></html>` };
}

function countMarks(html: string): number {
  return html.match(/\sdata-pagefind-/g)?.length ?? 0;
}
