import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Document, isMap, parseDocument } from "yaml";
import type { Locale } from "../../domain/language/locale.ts";
import type { Translation } from "../../domain/language/translation.ts";
import { type BlockStatus, wordsFile } from "../../domain/translations/translation-status.ts";
import { toTranslationPath } from "../../domain/translations/translations.ts";
import { writeWhole } from "../files/write-whole.ts";

/** A translation to be written: German file and key, and the new content. */
export interface TranslationChange extends Translation {
  readonly file: string;
  readonly key: string;
}

/**
 * Writes translations of one language into their files below a root; everything else in them, comments included, stays.
 * @returns paths of the files written, sorted
 */
export async function writeTranslations(
  root: string,
  locale: Locale,
  changes: readonly TranslationChange[],
): Promise<string[]> {
  const byPath = Map.groupBy(changes, ({ file }) => toTranslationFilePath(file, locale));
  for (const [path, own] of byPath) {
    const document = await readDocument(root, path);
    const group = path.startsWith("_data/i18n/") ? "words" : "blocks";
    if (!isMap(document.get(group))) document.set(group, document.createNode({}));
    for (const { key, of, text, reviewed } of own)
      document.setIn([group, key], document.createNode({ of, text, ...(reviewed ? { reviewed } : {}) }));
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeWhole(
      join(root, path),
      document.toString({ lineWidth: 110, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }),
    );
  }
  return [...byPath.keys()].sort();
}

/** Path of the translations of a German file below the root; those of interface words lie beside them. */
export function toTranslationFilePath(file: string, locale: Locale): string {
  return file === wordsFile ? `_data/i18n/${locale}.yaml` : toTranslationPath(file, locale);
}

/**
 * Changes together with all other translations of the affected files, each under today's key of its German text: a
 * moved text must not be overwritten by the one in its former place.
 */
export function withMoved(
  changes: readonly TranslationChange[],
  blocks: readonly BlockStatus[],
): TranslationChange[] {
  const changed = new Set(changes.map(({ file, key }) => `${file}#${key}`));
  const touched = new Set(changes.map(({ file }) => file));
  const others = blocks.flatMap(({ file, key, translation }) =>
    translation === undefined || !touched.has(file) || changed.has(`${file}#${key}`)
      ? []
      : [{ file, key, ...translation }],
  );
  return [...others, ...changes];
}

async function readDocument(root: string, path: string): Promise<Document> {
  const text = await readFile(join(root, path), "utf8").catch(() => undefined);
  if (text !== undefined) return parseDocument(text, { schema: "failsafe" });
  const up = "../".repeat(path.split("/").length - 2);
  const schema = path.startsWith("_data/i18n/") ? "words" : "translation";
  const document = new Document({}, { schema: "failsafe" });
  document.commentBefore = ` yaml-language-server: $schema=${up}.schema/${schema}.json`;
  return document;
}
