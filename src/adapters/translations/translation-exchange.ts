import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isLocale, type Locale, sourceLocale } from "../../domain/language/locale.ts";
import { isSameText } from "../../domain/language/translation.ts";
import type { BlockStatus } from "../../domain/translations/translation-status.ts";
import { writeWhole } from "../files/write-whole.ts";
import { CommandError } from "../terminal/command-error.ts";
import { type PoAnswer, readPo, toPo } from "./po-file.ts";
import { type TranslationChange, withMoved, writeTranslations } from "./translation-files.ts";

/**
 * The command `export`: writes all texts of a language into a PO file.
 * @returns a German sentence
 * @throws CommandError when the file cannot be written, or is another one
 */
export async function runExport(
  locale: Locale,
  blocks: readonly BlockStatus[],
  path: string,
): Promise<string> {
  await refuseForeign(path);
  await writeWhole(path, toPo(locale, blocks)).catch((error: unknown) => {
    throw new CommandError(toFileProblem(path, error, dirname(path)));
  });
  return `${blocks.length} Texte nach ${path} geschrieben.`;
}

/** Allows overwriting an export of ours only; anything else at this path would be lost. */
async function refuseForeign(path: string): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || bytes.length === 0 || countTexts(bytes) > 0) return;
  throw new CommandError(
    `„${path}“ gibt es schon und enthält anderes als Texte dieser Website. Bitte eine andere Datei nennen.`,
  );
}

function countTexts(bytes: Buffer): number {
  try {
    return readPo(bytes).count;
  } catch {
    return 0;
  }
}

/**
 * The command `import`: imports the translations of a PO file, except doubtful ones.
 * @param blocks status of every text of the language
 * @returns German sentences: imported texts, refused ones and the reasons
 * @throws CommandError when the file cannot be read, holds nothing of this site, or is for another language
 */
export async function runImport(
  root: string,
  locale: Locale,
  blocks: readonly BlockStatus[],
  path: string,
): Promise<string> {
  const known = new Map(blocks.map((block) => [`${block.file}#${block.key}`, block]));
  const changes: TranslationChange[] = [];
  const refused: string[] = [];
  const { language, translations } = await readAnswer(path);
  if (language !== "" && !isFor(locale, language)) throw new CommandError(toMixUp(path, language, locale));
  for (const { file, key, of, text, fuzzy } of translations) {
    const block = known.get(`${file}#${key}`);
    if (block === undefined) refused.push(`${file}#${key}: diesen Text gibt es nicht (mehr)`);
    else if (fuzzy) refused.push(`${file}#${key}: als unsicher markiert (fuzzy)`);
    else if (block.translation?.text !== text || !isSameText(block.translation.of, of))
      changes.push({ file, key, of, text });
  }
  const files = await writeTranslations(root, locale, withMoved(changes, blocks));
  return [
    `${changes.length} Texte in ${files.length} Dateien übernommen.`,
    ...(language === "" ? [`Die Datei nennt keine Sprache; gelesen wurde sie als „${locale}“.`] : []),
    ...refused.map((line) => `Nicht übernommen: ${line}`),
  ].join("\n");
}

async function readAnswer(path: string): Promise<PoAnswer> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError(toFileProblem(path, error));
  });
  let answer: PoAnswer;
  try {
    answer = readPo(bytes);
  } catch (error) {
    const line = error instanceof Error && "lineNumber" in error ? ` in Zeile ${error.lineNumber}` : "";
    throw new CommandError(
      `„${path}“ ist${line} keine lesbare PO-Datei. Bitte mit einem PO-Programm wie Poedit öffnen und neu speichern, oder neu ausgeben: npm run translations -- export.`,
    );
  }
  if (answer.count === 0)
    throw new CommandError(
      `In „${path}“ steht kein Text dieser Website. Bitte die Datei nehmen, die aus „npm run translations -- export“ entstanden ist.`,
    );
  return answer;
}

/** Reason why a file cannot be read, or written into a folder, as a German sentence with remedy. */
function toFileProblem(path: string, error: unknown, folder?: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EISDIR") return `„${path}“ ist ein Ordner. Bitte eine Datei nennen.`;
  if (code === "ENOENT" && folder !== undefined)
    return `Den Ordner „${folder}“ gibt es nicht. Bitte anlegen oder einen anderen nennen.`;
  if (code === "ENOENT") return `Die Datei „${path}“ gibt es nicht. Bitte den Pfad prüfen.`;
  return `Die Datei „${path}“ lässt sich nicht ${folder === undefined ? "lesen" : "schreiben"} (${code}). Bitte Pfad und Rechte prüfen.`;
}

/** Whether the head of a PO file names a language: itself or its use in one country, `uk_UA` for `uk`. */
function isFor(locale: Locale, language: string): boolean {
  const [tag, wanted] = [language.replaceAll("_", "-").toLowerCase(), locale.toLowerCase()];
  return tag === wanted || tag.startsWith(`${wanted}-`);
}

function toMixUp(path: string, language: string, locale: Locale): string {
  const way =
    isLocale(language) && language !== sourceLocale
      ? ` oder sie mit „import ${language} ${path}“ einlesen`
      : "";
  return `„${path}“ ist eine Datei für ${nameOf(language)}, nicht für ${nameOf(locale)}. Bitte die Datei für „${locale}“ nehmen${way}.`;
}

function nameOf(language: string): string {
  const names = new Intl.DisplayNames(sourceLocale, { type: "language", fallback: "none" });
  const tag = language.replaceAll("_", "-");
  const name = /^[a-z]{2,3}(?:-[a-z]{2}|-[a-z]{4})?$/i.test(tag) ? names.of(tag) : undefined;
  return name === undefined ? `„${language}“` : `„${language}“ (${name})`;
}
