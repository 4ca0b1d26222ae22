import { createHash } from "node:crypto";
import type { IndexFile } from "pagefind";
import { toWordList } from "../../views/search/known-words.ts";
import type { PageText } from "./page-text.ts";
import type { IndexedRecord } from "./pagefind-record.ts";

/** The file with all words of a language, for the spelling of queries: a JSON list, named by its bytes. */
export function toWordsFile(
  language: string,
  texts: readonly PageText[],
  records: readonly IndexedRecord[],
): IndexFile {
  const written = texts.flatMap(({ title, aliases, text }) => [title, aliases, text]);
  const recorded = records.flatMap(({ content, meta }) => [content, ...Object.values(meta)]);
  const content = Buffer.from(JSON.stringify(toWordList([...written, ...recorded], language)));
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `words/${language}_${hash}.json`, content };
}
