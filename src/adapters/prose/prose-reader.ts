import { Block } from "../../domain/language/block.ts";
import { isLocale, sourceLocale } from "../../domain/language/locale.ts";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import { withRule } from "../../domain/mistakes/rule-id.ts";
import type { ProseFile } from "../../domain/network/prose-file.ts";
import { parseFile } from "../../domain/parse/parse.ts";
import { isSlug } from "../../domain/schema/fields/id.ts";
import { toLocaleRemedy } from "../../domain/schema/locale-remedy.ts";
import { proseHeadSchema } from "../../domain/schema/prose-schema.ts";
import { quote } from "../../domain/text/quote.ts";
import type { EditorFile } from "../files/editor-files.ts";
import { parseYaml } from "../yaml/yaml-file.ts";
import { readMarkdown } from "./markdown.ts";

/** Reads one Markdown file: its head as plain YAML, its links and drawings with their places. Never throws. */
export function parseProse(source: EditorFile): { prose?: ProseFile; errors: readonly DataError[] } {
  const fail = (message: string, remedy: string, line = 1) => ({
    errors: [{ file: source.file, line, column: 1, message, remedy }],
  });
  const [, locale = "", ...rest] = source.file.split("/");
  const name = (rest.pop() ?? "").replace(/\.md$/, "");
  if (!isLocale(locale) || rest.length > 1 || name === "")
    return fail(
      `Texte liegen in content/<Sprache>/, nicht in „${source.file}“.`,
      toPlaceRemedy(locale, rest.length),
    );
  if (locale !== sourceLocale)
    return fail(
      "In content/ stehen nur die deutschen Texte.",
      `Übersetzungen gehören nach _data/translations/${locale}/content/${[...rest, name].join("/")}.yaml.`,
    );
  if (!isSlug(name))
    return fail(
      `Der Dateiname „${name}“ ist keine Kennung.`,
      "Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche.",
    );
  const lines = source.text.split("\n");
  const opening = lines[0]?.trimEnd() ?? "";
  if (/^---\s*\S/.test(opening) && !/^-+$/.test(opening))
    return fail(
      `Der Kopf beginnt mit „${quote(opening)}“; Programme sind im Kopf nicht erlaubt.`,
      "Bitte die erste Zeile genau „---“ schreiben.",
    );
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (opening !== "---" || end < 0) return fail(...toHeadProblem(lines, opening));
  const { fact, errors } = parseYaml(source.file, lines.slice(1, end).join("\n"), 2);
  if (!fact) return { errors: withRule("yaml", errors) };
  const head = parseFile(proseHeadSchema, fact);
  const markdown = lines.slice(end + 1).join("\n");
  const { links, diagrams, problems, pieces } = readMarkdown(source.file, markdown, end + 2);
  const found = [
    ...withRule("fields", head.errors ?? []),
    ...problems.filter(({ isHint }) => !isHint).map((problem) => ({ file: source.file, ...problem })),
  ];
  if (!head.stated || found.length > 0) return { errors: found };
  return {
    prose: {
      file: source.file,
      slug: name,
      ...(rest[0] === undefined ? {} : { room: rest[0] }),
      head: head.stated.value,
      title: new Block(head.stated.value.title),
      ...(head.stated.value.description === undefined
        ? {}
        : { description: new Block(head.stated.value.description) }),
      locate: fact.locate,
      markdown,
      firstLine: end + 2,
      pieces: pieces.map((piece) => ("text" in piece ? { block: new Block(piece.text) } : piece)),
      links,
      diagrams,
      hints: problems.filter(({ isHint }) => isHint),
    },
    errors: [],
  };
}

/** Message and remedy for wrong lines around a head. */
function toHeadProblem(lines: readonly string[], opening: string): [message: string, remedy: string] {
  const remedy = "Bitte „title: …“ zwischen zwei Zeilen „---“ an den Anfang schreiben.";
  if (opening === "---")
    return [
      "Der Kopf der Datei ist nicht geschlossen.",
      "Bitte nach dem letzten Feld eine Zeile „---“ setzen.",
    ];
  if (/^[-–—]+$/.test(opening))
    return [
      `Der Kopf der Datei beginnt mit „${quote(opening)}“.`,
      "Bitte genau drei Bindestriche schreiben: „---“.",
    ];
  if (opening === "" && lines.find((line) => line.trim() !== "")?.trim() === "---")
    return ["Vor dem Kopf der Datei steht eine leere Zeile.", "Bitte löschen; die erste Zeile ist „---“."];
  return ["Der Kopf der Datei fehlt.", remedy];
}

function toPlaceRemedy(locale: string, depth: number): string {
  if (isLocale(locale)) return "Bitte höher legen; höchstens ein Unterordner ist erlaubt.";
  if (locale.endsWith(".md") && depth === 0)
    return "Bitte in einen Sprachordner legen, zum Beispiel content/de/.";
  return toLocaleRemedy(locale);
}
