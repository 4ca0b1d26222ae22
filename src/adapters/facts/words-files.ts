import { IntlMessageFormat } from "intl-messageformat";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { Stated } from "../../domain/mistakes/fact-file.ts";
import { parseFile } from "../../domain/parse/parse.ts";
import { findCatalogueEntry } from "../../domain/schema/catalogue.ts";
import { readEditorFiles } from "../files/editor-files.ts";
import { parseYaml } from "../yaml/yaml-file.ts";

/** Interface words as stated by files, and the errors of those files. */
export interface SoftwareWords {
  readonly words: readonly Stated<unknown>[];
  readonly errors: readonly DataError[];
}

/**
 * The interface words of the software itself, from `_data/i18n/` below its own root: shown by a site without words of
 * its own.
 */
export async function readSoftwareWords(root: string): Promise<SoftwareWords> {
  const { files, errors } = await readEditorFiles(root, ["_data/i18n"]);
  const results = files.map(({ file, text }) => {
    const entry = findCatalogueEntry(file.slice("_data/".length));
    const { fact, errors: slips } = parseYaml(file, text);
    return fact && entry ? parseFile(entry.schema, fact) : { errors: slips };
  });
  return {
    words: results.flatMap((result) => ("stated" in result && result.stated ? [result.stated] : [])),
    errors: [...errors, ...results.flatMap((result) => result.errors ?? [])],
  };
}

/** Errors for texts of a words file that are no valid ICU messages, each with its place. */
export function checkMessages({ file, value, locate }: Stated<unknown>): DataError[] {
  const { words } = value as { readonly words: Readonly<Record<string, { readonly text: string }>> };
  return Object.entries(words).flatMap(([key, { text }]) =>
    isMessage(text)
      ? []
      : [
          {
            file,
            ...locate(["words", key, "text"]),
            message: `Die geschweiften Klammern im Wort „${key}“ passen nicht zusammen.`,
            remedy:
              "Bitte wie in der deutschen Datei setzen, zum Beispiel {count, plural, one {# Seite} other {# Seiten}}.",
          },
        ],
  );
}

function isMessage(text: string): boolean {
  // Only braces can be wrong; most words have none.
  if (!/[{}]/.test(text)) return true;
  try {
    new IntlMessageFormat(text, "de", undefined, { ignoreTag: true });
    return true;
  } catch {
    return false;
  }
}
