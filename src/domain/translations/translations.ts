import { Block, findBlocks, replaceBlocks } from "../language/block.ts";
import { isLocale, type Locale, sourceLocale } from "../language/locale.ts";
import type { Translation } from "../language/translation.ts";
import type { Stated } from "../mistakes/fact-file.ts";
import { type Facts, type TranslationFile, toStatedFiles } from "../network/facts.ts";
import type { ProseFile } from "../network/prose-file.ts";
import { translationsPlace } from "../schema/catalogue.ts";
import { type Matched, matchTranslations } from "./match-translations.ts";

/** A file of translations with the language and the German file of its path. */
export function toTranslationFile(stated: Stated<TranslationFile["value"]>): TranslationFile {
  const [tag = "", ...path] = stated.file.slice(`_data/${translationsPlace}`.length).split("/");
  const rest = path.join("/");
  const original = rest.startsWith("content/")
    ? rest.replace(/^content\/(.*)\.yaml$/, `content/${sourceLocale}/$1.md`)
    : `_data/${rest}`;
  return { ...stated, tag, original };
}

/** Path of the translations of a German file into a language: the reverse of {@link toTranslationFile}. */
export function toTranslationPath(original: string, locale: Locale): string {
  const path = original
    .replace(/^_data\//, "")
    .replace(new RegExp(`^content/${sourceLocale}/(.*)\\.md$`), "content/$1.yaml");
  return `_data/${translationsPlace}${locale}/${path}`;
}

/** Blocks of every German file by their keys in it, in the order of the file. */
export function toBlocksByFile(facts: Facts): Map<string, ReadonlyMap<string, Block>> {
  return new Map([
    ...toStatedFiles(facts).map(({ file, value }) => [file, toKeyed(value)] as const),
    ...facts.prose.map((prose) => [prose.file, toProseBlocks(prose)] as const),
  ]);
}

const headKeys = ["title", "description", "doubt"];

/** Blocks of a text: those of its head by their fields, paragraphs and the like by their number. */
function toProseBlocks({ head, title, description, pieces }: ProseFile): Map<string, Block> {
  const own: [string, Block | undefined][] = [
    ["title", title],
    ["description", description],
    ["doubt", head.doubt],
    ...pieces.map((piece, index): [string, Block | undefined] => [
      String(index + 1),
      "block" in piece ? piece.block : undefined,
    ]),
  ];
  return new Map(own.filter((entry): entry is [string, Block] => entry[1] !== undefined));
}

function toKeyed(value: unknown): Map<string, Block> {
  return new Map([...findBlocks(value, "#")].map(({ block, key }) => [key.replace(/^#\.?/, ""), block]));
}

/** True for a paragraph or the like of a longer text, which is Markdown; its head is plain text. */
export function isMarkdown({ original }: Pick<TranslationFile, "original">, key: string): boolean {
  return original.startsWith("content/") && !headKeys.includes(key);
}

/** Result of joining one German file with one language. */
export interface FileMatch extends Matched {
  readonly locale: Locale;
  readonly original: string;
}

/** The translations of every German file into each language on offer or begun, and what is missing or left over. */
export function matchFacts(facts: Facts): FileMatch[] {
  const locales = new Set(
    [...facts.site.value.locales, ...facts.translations.map(({ tag }) => tag)].filter(
      (tag) => isLocale(tag) && tag !== sourceLocale,
    ),
  );
  const files = new Map(
    facts.translations.map((file) => [`${file.tag} ${file.original}`, file.value.blocks]),
  );
  const originals = [...toBlocksByFile(facts)];
  return [...locales].flatMap((locale) =>
    originals.map(([original, blocks]) => ({
      locale,
      original,
      ...matchTranslations(blocks, files.get(`${locale} ${original}`) ?? {}),
    })),
  );
}

/** The same facts with every block holding its translations. */
export function translateFacts(facts: Facts): Facts {
  const originals = toBlocksByFile(facts);
  const translations = new Map<Block, [Locale, Translation][]>();
  for (const { locale, original, found } of matchFacts(facts))
    for (const [key, translation] of found) {
      const block = originals.get(original)?.get(key);
      if (block) translations.set(block, [...(translations.get(block) ?? []), [locale, translation]]);
    }
  const translated = <T>(value: T): T =>
    replaceBlocks(value, (block) => {
      const own = translations.get(block);
      return own === undefined ? block : new Block(block.source, own);
    });
  const { site, sources, bodies, publications, timeline, glossary, topics, prose } = facts;
  return {
    ...facts,
    ...translated({ site, sources, bodies, publications, timeline, glossary, topics, prose }),
  };
}
