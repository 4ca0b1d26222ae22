import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { IndexFile, PagefindIndex } from "pagefind";
import { indexMeta } from "../views/index-meta.ts";
import { normaliseSpelling } from "../views/normalise-query.ts";
import { toWordList } from "../views/word-list.ts";
import { type PageText, readPageText } from "./page-text.ts";
import { type LanguageFiles, orderFilters } from "./pagefind-order.ts";
import { accept, withPagefindIndex } from "./pagefind-service.ts";
import { toKeywords } from "./search-keywords.ts";

/** A finished page: its root-relative URL (`/de/x/`) and its HTML with `lang` and `data-pagefind-body`. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}

/** A hit without a page of its own in that language, e.g. a page that exists in German only. */
export interface IndexedRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  /** `title` is what the hit is called; `kw` holds the aliases. */
  readonly meta: Readonly<Record<string, string>> & { readonly title: string };
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

/** What goes into the index, and the folder it is written to. */
export interface SearchIndexInput {
  readonly pages: readonly IndexedPage[];
  readonly records?: readonly IndexedRecord[];
  readonly outDir: string;
}

/** Counts for the summary of the build; `languages` maps a language tag to its number of entries. */
export interface SearchIndexReport {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly languages: Readonly<Record<string, number>>;
}

interface EntryFile {
  readonly version: string;
  readonly languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  readonly include_characters: readonly string[];
}

/** What one language adds to the index. */
interface LanguageIndex extends LanguageFiles {
  readonly language: string;
  readonly count: number;
  readonly entry: EntryFile;
  /** Name of the file with all words of the language, below the index folder. */
  readonly words: string;
}

const ENTRY = "pagefind-entry.json";

/**
 * Writes the search index of the finished pages to `outDir`: the entry file, one program, one index of Pagefind's and
 * one list of all words a language; none of Pagefind's own user interface. Texts are normalised as queries are, and
 * pages get keywords for what the engine does not understand. The bytes depend on the set of pages only, not on their
 * order. Throws when a page lacks its marks, when Pagefind reports an error, and
 * when the index holds another number of entries than were given.
 */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
  const pages = input.pages.map((page) => ({ ...page, language: readLanguage(page) }));
  const records = input.records ?? [];
  const languages = [...new Set([...pages, ...records].map((item) => item.language))].sort(byText);
  const indexes: LanguageIndex[] = [];
  for (const language of languages) {
    const own = { pages: pages.filter(isIn(language)), records: records.filter(isIn(language)) };
    indexes.push(await indexLanguage(language, own.pages, own.records));
  }
  const written = new Map(indexes.flatMap(({ files }) => files).map((file) => [file.path, file.content]));
  written.set(ENTRY, toEntryBytes(indexes));
  for (const [path, content] of written) {
    const target = join(input.outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return {
    pages: pages.length + records.length,
    files: written.size,
    bytes: [...written.values()].reduce((sum, content) => sum + content.length, 0),
    languages: Object.fromEntries(indexes.map(({ language, count }) => [language, count])),
  };
}

/**
 * Languages are indexed one by one: within one Pagefind index a record replaces the page with the same URL, also when
 * it is in another language.
 */
async function indexLanguage(
  language: string,
  pages: readonly IndexedPage[],
  records: readonly IndexedRecord[],
): Promise<LanguageIndex> {
  const sorted = [...pages]
    .sort((a, b) => byText(a.url, b.url))
    .map(({ url, html }) => ({ url, html: normaliseSpelling(separate(html), language) }));
  const spelt = records.map((record) => withSpelling(record, language));
  const texts = sorted.map(({ html }) => readPageText(html));
  const keywords = toKeywords([...texts, ...spelt.map(toText)], language);
  const marked = sorted.map((page, place) => ({
    ...page,
    html: withMeta(page.html, { ...keywords[place], [indexMeta.titleIn]: texts[place]?.titleIn }),
  }));
  const all = await withPagefindIndex(async (index) => {
    await addPages(index, marked);
    await addRecords(
      index,
      spelt.map((record, place) => ({
        ...record,
        meta: { ...record.meta, ...keywords[sorted.length + place] },
      })),
    );
    return accept("Ausgeben der Dateien", await index.getFiles()).files;
  });
  const source = all.find((file) => file.path === ENTRY);
  if (source === undefined) throw new Error(`Pagefind hat keine Datei ${ENTRY} erzeugt.`);
  const entry = JSON.parse(new TextDecoder().decode(source.content)) as EntryFile;
  const own = entry.languages[language];
  const count = pages.length + records.length;
  if (own === undefined || own.page_count !== count)
    throw new Error(
      `Der Suchindex enthält für „${language}“ ${own?.page_count ?? 0} statt ${count} Einträge; doppelte Adressen?`,
    );
  const program = `wasm.${own.wasm ?? "unknown"}.pagefind`;
  const files = all.filter(({ path }) => path === program || /\.pf_(meta|index|filter|fragment)$/.test(path));
  const words = toWordsFile(language, texts, spelt);
  const ordered = orderFilters({ hash: own.hash, files });
  return { language, count, entry, words: words.path, ...ordered, files: [...ordered.files, words] };
}

/** The record in the spelling of the index; its address stays what it is. */
function withSpelling(record: IndexedRecord, language: string): IndexedRecord {
  const spell = (text: string) => normaliseSpelling(text, language);
  const meta = Object.fromEntries(Object.entries(record.meta).map(([name, value]) => [name, spell(value)]));
  return { ...record, content: spell(record.content), meta: { ...meta, title: spell(record.meta.title) } };
}

function toText({ meta, content }: IndexedRecord): Pick<PageText, "title" | "aliases" | "text"> {
  return { title: meta.title, aliases: meta[indexMeta.aliases] ?? "", text: content };
}

/** A JSON list, named by its bytes. */
function toWordsFile(
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

/** Pagefind knows no style: what only a stylesheet sets apart would become one word with what stands before it. */
function separate(html: string): string {
  return html.replace(/<(?=(?:small|d[dt]|span class="(?:doubt|[^"]*\bblock))\b)/g, " <");
}

/** Only what Pagefind gets carries these; the page that readers load does not. Values hold words only, no markup. */
function withMeta(html: string, values: Readonly<Record<string, string | undefined>>): string {
  const tags = Object.entries(values).map(([name, value]) =>
    value === undefined ? "" : `<meta data-pagefind-meta="${name}[content]" content="${value}">`,
  );
  return html.replace("</head>", () => `${tags.join("")}</head>`);
}

async function addPages(index: PagefindIndex, pages: readonly IndexedPage[]): Promise<void> {
  for (const { url, html } of pages) {
    if (!/\sdata-pagefind-body[\s=>]/.test(html))
      throw new Error(`Die Seite ${url} soll in die Suche, hat aber kein data-pagefind-body.`);
    accept(url, await index.addHTMLFile({ url, content: html }));
  }
}

async function addRecords(index: PagefindIndex, records: readonly IndexedRecord[]): Promise<void> {
  for (const { filters = {}, ...record } of [...records].sort((a, b) => byText(a.url, b.url))) {
    const copies = Object.entries(filters).map(([name, values]): [string, string[]] => [name, [...values]]);
    accept(record.url, await index.addCustomRecord({ ...record, filters: Object.fromEntries(copies) }));
  }
}

/** One entry file for all languages; their order is fixed, their hashes are those of the ordered files. */
function toEntryBytes(indexes: readonly LanguageIndex[]): Uint8Array {
  const languages = indexes.map(({ language, hash, count, entry, words }) => {
    const wasm = entry.languages[language]?.wasm ?? null;
    return [language, { hash, wasm, page_count: count, words }] as const;
  });
  const [first] = indexes;
  const whole = {
    version: first?.entry.version ?? "",
    languages: Object.fromEntries(languages),
    include_characters: first?.entry.include_characters ?? [],
  };
  return new TextEncoder().encode(JSON.stringify(whole));
}

/** Pagefind files a page under the language of its root element. */
function readLanguage({ url, html }: IndexedPage): string {
  const [, language] = /<html\b[^>]*?\slang=["']?([A-Za-z0-9-]+)/.exec(html) ?? [];
  if (language === undefined)
    throw new Error(`Die Seite ${url} soll in die Suche, nennt aber keine Sprache.`);
  return language.toLowerCase();
}

function isIn(language: string): (item: { readonly language: string }) => boolean {
  return (item) => item.language === language;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
