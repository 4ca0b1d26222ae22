import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sourceLocale } from "../../domain/language/locale.ts";
import { toSlug } from "../../domain/schema/fields/id.ts";
import { toModeline } from "../../domain/schema/modeline.ts";
import { type Answer, type NewKind, newKinds, schemaOf } from "../../domain/schema/new-kinds.ts";
import { type KnownValues, toTemplate } from "../../views/editors/fact-template.ts";
import { writeWhole } from "../files/write-whole.ts";
import { CommandError } from "../terminal/command-error.ts";

/** Known details of something new. */
export interface NewThing {
  readonly kind: NewKind;
  readonly name: string;
  readonly answers: Readonly<Partial<Record<Answer, string>>>;
  /** Name of its parent body, for the sentence about it. */
  readonly parentName?: string | undefined;
  /** Whether it gets a file for longer text. */
  readonly hasProse: boolean;
}

const remark =
  "# Zeilen mit „#“ sind Erklärungen. „# feld: …“ ist ein Beispiel: bei Bedarf das # weg und ausfüllen.";

/**
 * Writes the files of something new below a root. Existing files are never overwritten.
 * @param today day a source counts as read
 * @returns paths of the files written, the facts first
 * @throws CommandError when the name gives no id, or the file exists already
 */
export async function writeNewThing(root: string, thing: NewThing, today: string): Promise<string[]> {
  const { kind, name } = thing;
  const id = toId(thing);
  if (id === "")
    throw new CommandError(
      `Aus „${name}“ wird keine Kennung. Bitte einen Namen mit Buchstaben oder Ziffern nennen.`,
    );
  const values = toValues(thing, id, today);
  if (kind.place === "sources.yaml") return [await appendSource(root, id, values)];
  const isPage = kind.place.startsWith("content/");
  const path = isPage ? `${kind.place}${id}.md` : `_data/${kind.place}${id}.yaml`;
  const facts = toTemplate(schemaOf(kind), values);
  const files = new Map([[path, isPage ? toProse(facts) : `${toModeline(path) ?? ""}\n${remark}\n${facts}`]]);
  if (kind.room !== undefined && thing.hasProse) {
    const page = newKinds.find(({ place }) => place.startsWith("content/"));
    const head = page === undefined ? "" : toTemplate(schemaOf(page), new Map([["title", name]]));
    files.set(`content/${sourceLocale}/${kind.room}/${id}.md`, toProse(head));
  }
  for (const [file] of files) await refuseExisting(root, file);
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeNew(join(root, file), text);
  }
  return [...files.keys()];
}

/**
 * The facts of something new with examples in place of missing details, so that the check can read them and
 * translatable texts are known.
 * @param today day a source counts as read
 * @returns its path and text, and the texts that are really its own; undefined for a source, which has no file of its
 * own
 */
export function toExample(
  thing: NewThing,
  today: string,
): { readonly file: string; readonly text: string; readonly known: ReadonlySet<string> } | undefined {
  const { kind } = thing;
  if (!kind.place.endsWith("/") || kind.place.startsWith("content/")) return undefined;
  const id = toId(thing);
  const values = toValues(thing, id, today);
  const text = toTemplate(schemaOf(kind), values, "", "example");
  return { file: `_data/${kind.place}${id}.yaml`, text, known: new Set([...values.values()].flat()) };
}

function toId({ kind, name, answers }: NewThing): string {
  const isEvent = kind.place === "timeline/";
  return toSlug(isEvent && answers.datum ? `${answers.datum} ${name}` : name);
}

function toValues({ kind, name, answers, parentName }: NewThing, id: string, today: string): KnownValues {
  const values = new Map<string, string | readonly string[]>([["id", id]]);
  if (kind.nameAt !== undefined) values.set(kind.nameAt, name);
  for (const [answer, way] of Object.entries(kind.answers) as [Answer, string][]) {
    const given = answers[answer];
    if (given) values.set(way, answer === "quelle" ? given.split(/[\s,]+/) : given);
  }
  const parent = answers["gehoert-zu"];
  if (kind.answers["gehoert-zu"] !== undefined && parent) {
    values.set("relations.0.kind", "partOf");
    values.set(
      "relations.0.sentence",
      `[${toLabel(name)}](${id}) gehört zu: [${toLabel(parentName ?? parent)}](${parent}).`,
    );
    if (answers.quelle) values.set("relations.0.sources", answers.quelle.split(/[\s,]+/));
  }
  if (kind.place === "sources.yaml") values.set("checked", today);
  return values;
}

/** A name between the brackets of a link. */
function toLabel(name: string): string {
  return name.replace(/[[\]]/g, "");
}

function toProse(head: string): string {
  return [
    "---",
    "# Kopf der Seite. Der Text steht unter der zweiten Linie; ohne Text zeigt die Seite nur, was in _data/ steht.",
    head.trim(),
    "---",
    "",
  ].join("\n");
}

/** Adds a source at the end of the list, in the list's own indentation. */
async function appendSource(root: string, id: string, values: KnownValues): Promise<string> {
  const file = "_data/sources.yaml";
  const text = await readFile(join(root, file), "utf8").catch(() => undefined);
  if (text === undefined) throw new CommandError(`„${file}“ fehlt.`);
  if (new RegExp(`^ *(?:- )?id: *["']?${id}["']? *$`, "m").test(text))
    throw new CommandError(`Die Quelle „${id}“ gibt es schon in ${file}.`);
  const kind = newKinds.find(({ place }) => place === "sources.yaml");
  if (kind === undefined) throw new Error("no kind for sources");
  const lines = toTemplate(schemaOf(kind), values, "    ").trimEnd().split("\n");
  const first = lines.findIndex((line) => !line.trimStart().startsWith("#"));
  const entry = lines.map((line, index) => {
    if (index < first) return line.slice(2);
    return index === first ? line.replace("    ", "  - ") : line;
  });
  await writeWhole(join(root, file), `${text}${text.endsWith("\n") ? "" : "\n"}${entry.join("\n")}\n`);
  return file;
}

/** Writes a file that does not exist yet, or leaves no part of it: an empty one would be a mistake of its own. */
async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, "", { flag: "wx" });
  await writeFile(path, text).catch(async (error: unknown) => {
    await rm(path, { force: true });
    throw error;
  });
}

async function refuseExisting(root: string, file: string): Promise<void> {
  const text = await readFile(join(root, file), "utf8").catch(() => undefined);
  if (text !== undefined)
    throw new CommandError(
      `„${file}“ gibt es schon. Es wurde nichts geschrieben; bitte die Datei selbst ändern.`,
    );
}
