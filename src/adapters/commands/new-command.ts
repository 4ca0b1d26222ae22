import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sourceLocale } from "../../domain/language/locale.ts";
import { DataErrors, renderError, toDataErrors } from "../../domain/mistakes/data-error.ts";
import type { Network } from "../../domain/network/network.ts";
import {
  type Answer,
  fieldAt,
  findNewKind,
  type NewKind,
  newKinds,
  schemaOf,
} from "../../domain/schema/new-kinds.ts";
import { bodyRooms } from "../../domain/schema/rooms.ts";
import { todo } from "../../views/editors/fact-template.ts";
import { givenWords, isSoftwareRoot } from "../facts/bundled-words.ts";
import { loadSite } from "../facts/load-site.ts";
import { readFacts } from "../facts/read-facts.ts";
import { readEditorFiles } from "../files/editor-files.ts";
import { CallError } from "../terminal/call-error.ts";
import { commands } from "../terminal/command-catalogue.ts";
import type { Ask } from "../terminal/dialogue.ts";
import { readCall } from "../terminal/read-call.ts";
import { toUsage } from "../terminal/usage.ts";
import { writeStubs } from "../translations/translation-stubs.ts";
import { toExample, writeNewThing } from "./new-thing.ts";

/** Context of a call of the command. */
export interface NewOptions {
  readonly root: string;
  readonly args: readonly string[];
  /** Today's date, `2026-11-25`. */
  readonly today: string;
  /** Asks for details missing in the call; absent where nobody can answer. */
  readonly ask?: Ask | undefined;
}

/**
 * Writes something new: its commented file, the file for its longer text, empty entries for its translations.
 * @returns written files, missing details, and next steps, in German
 * @throws CallError for a wrong call, DataErrors when the existing facts have mistakes
 */
export async function runNew({ root, args, today, ask }: NewOptions): Promise<string> {
  const given = readOptions(args);
  const { network } = await loadSite(root);
  const kind = await chooseKind(given.kind, ask);
  const name = given.name || (ask ? await ask(`Wie heißt es? (${kind.words[0]}) `) : "");
  if (name === "") throw new CallError(commands.new, "Bitte einen Namen nennen.");
  const answers = await complete(kind, given.answers, network, ask);
  const parentName = network.findBody(answers["gehoert-zu"] ?? "")?.name;
  const hasProse = !given.isWithoutProse;
  const thing = { kind, name, answers, parentName, hasProse };
  const files = await writeNewThing(root, thing, today);
  return report(root, files, toExample(thing, today), today);
}

async function report(
  root: string,
  files: readonly string[],
  example: ReturnType<typeof toExample>,
  today: string,
): Promise<string> {
  const written = ["Geschrieben:", ...files.map((file) => `  ${file}`)];
  const loaded = await loadSite(root, today).catch(toDataErrors);
  if (loaded instanceof DataErrors) {
    const open = loaded.errors.filter(({ file }) => files.includes(file));
    const stubs = await writeFirstStubs(root, files, example);
    const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
    const isMarked = texts.some((text) => text.includes(todo));
    return [
      ...written,
      ...stubs.map((file) => `  ${file}`),
      "",
      "Noch auszufüllen:",
      ...open.map((error) => `  ${renderError(error)}`),
      "",
      "Wie es weitergeht:",
      `  1. ${files[0]} öffnen und ${isMarked ? "die Zeilen unter „TODO“ ausfüllen" : "ändern, was oben steht"}.`,
      "  2. npm run check: nennt, was noch fehlt.",
      `  3. npm run translations -- stub alle ${files[0]}: legt danach die ${stubs.length === 0 ? "" : "übrigen "}Einträge für Übersetzungen an.`,
      "  4. npm start: zeigt die Website.",
    ].join("\n");
  }
  const stubs: string[] = [];
  const locales = loaded.network.site.locales.filter((locale) => locale !== sourceLocale);
  for (const file of files) stubs.push(...(await writeStubs(root, loaded.facts, locales, file)).files);
  return [
    ...written,
    ...stubs.sort().map((file) => `  ${file}`),
    "",
    "Die Angaben sind gültig. Wie es weitergeht:",
    `  1. ${files[0]} durchlesen und ergänzen; jedes Feld ist dort erklärt.`,
    ...(stubs.length === 0
      ? []
      : ["  2. Übersetzungen eintragen, wo „text“ leer ist; bis dahin steht dort Deutsch."]),
    `  ${stubs.length === 0 ? 2 : 3}. npm run check, dann npm start: prüft und zeigt die Website.`,
    `  ${stubs.length === 0 ? 3 : 4}. npm run census: zählt neu, damit später nichts unbemerkt verloren geht.`,
  ].join("\n");
}

/** Writes empty entries for the translatable texts of files not filled in yet. @returns the files written, sorted */
async function writeFirstStubs(
  root: string,
  files: readonly string[],
  example: ReturnType<typeof toExample>,
): Promise<string[]> {
  if (example === undefined) return [];
  const { files: all } = await readEditorFiles(root);
  const filled = all.map((file) => (file.file === example.file ? example : file));
  const { facts } = readFacts(filled, [], await givenWords(isSoftwareRoot(root)));
  if (facts === undefined) return [];
  const locales = facts.site.value.locales.filter((locale) => locale !== sourceLocale);
  const isOwn = (german: string) => example.known.has(german);
  const stubs: string[] = [];
  for (const file of files) stubs.push(...(await writeStubs(root, facts, locales, file, isOwn)).files);
  return stubs.sort();
}

async function chooseKind(word: string, ask: Ask | undefined): Promise<NewKind> {
  const words = newKinds.map(({ words: [first] }) => first);
  const list = words.map((first, index) => `  ${index + 1} ${first}`).join("\n");
  const said =
    word || (ask ? await ask(`Was soll neu angelegt werden? Bitte Zahl oder Wort:\n${list}\n> `) : "");
  const found = findNewKind(said) ?? newKinds[Number(said) - 1];
  if (found) return found;
  throw new CallError(
    commands.new,
    said === ""
      ? toUsage(commands.new)
      : `„${said}“ lässt sich nicht anlegen. Möglich sind: ${words.join(", ")}.`,
  );
}

type Answers = Partial<Record<Answer, string>>;

/** Combines the call, the answers, and the usual parent of a thing of its kind. */
async function complete(
  kind: NewKind,
  given: Answers,
  network: Network,
  ask: Ask | undefined,
): Promise<Answers> {
  const schema = schemaOf(kind);
  const answers: Answers = { ...given };
  for (const [answer, way] of Object.entries(kind.answers) as [Answer, string][]) {
    const usual = answer === "gehoert-zu" ? toUsualParent(kind, network) : undefined;
    if (!answers[answer] && ask) {
      const { title, description, enum: values } = fieldAt(schema, way) ?? {};
      const choice = values ? ` (${values.join(", ")})` : "";
      const proposal = usual === undefined ? "leer: später ausfüllen" : `leer: ${usual}`;
      answers[answer] = await ask(`${title}: ${description}${choice} [${proposal}] `);
    }
    if (!answers[answer] && usual !== undefined) answers[answer] = usual;
  }
  return answers;
}

/** Usual parent: of a working group the body representing all of them, of a board the network, else the top office. */
function toUsualParent({ place, room }: NewKind, network: Network): string | undefined {
  const [whole] = network.bodiesOf("network");
  if (place === "advisory-boards/") return whole?.id;
  if (room === bodyRooms["working-group"]) return network.findBody(room)?.id ?? whole?.id;
  return network.bodies.find(({ root }) => root === true)?.id;
}

function readOptions(args: readonly string[]): {
  kind: string;
  name: string;
  answers: Answers;
  isWithoutProse: boolean;
} {
  const { values, words } = readCall(commands.new, args);
  const { "ohne-text": isWithoutProse, ...texts } = values;
  const answers: Answers = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
  const [kind = "", ...name] = words;
  return { kind, name: name.join(" "), answers, isWithoutProse };
}
