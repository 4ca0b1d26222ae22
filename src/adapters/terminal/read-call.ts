import { parseArgs } from "node:util";
import { findNearest, toSuggestion } from "../../domain/text/nearest.ts";
import { CallError, HelpRequest } from "./call-error.ts";
import { type Call, type Command, type CommandOption, helpOption, type OptionValues } from "./command.ts";
import { findSwallowedOption, toPassedCall } from "./npm-flags.ts";
import { toStart } from "./usage.ts";

/**
 * Parses the call of a command. Node's `parseArgs` splits the words; their meaning is checked here, so that every
 * mistake is named in German and nothing is ignored.
 * @param args the words after the name of the command
 * @param environment environment with the options npm kept for itself; the tests of a command pass none
 * @throws CallError for anything the command does not know, HelpRequest for `--help` and `-h`
 */
export function readCall<const Called extends Command>(
  command: Called,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Call<Called> {
  const fail: Fail = (sentence) => {
    throw new CallError(command, sentence);
  };
  const given = new Map<string, string | true>();
  const words: string[] = [];
  const tokens = toTokens(command, args);
  if (tokens.some((token) => token.kind === "option" && isHelp(token.rawName)))
    throw new HelpRequest(command);
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, name } = token;
    const shape =
      Object.hasOwn(command.options, name) && rawName === `--${name}` ? command.options[name] : undefined;
    // `-out` arrives as three short options; the message needs the whole word as typed.
    const typed = rawName.startsWith("--") ? rawName : (args[token.index] ?? rawName);
    if (shape === undefined) fail(toUnknown(command, typed));
    if (given.has(name)) fail(`Die Angabe „${rawName}“ steht zweimal da. Bitte nur einmal nennen.`);
    given.set(name, readValue(command, shape, token, fail));
  }
  const swallowed = findSwallowedOption(command, words, environment);
  if (swallowed !== undefined) fail(swallowed);
  checkWords(command, words, fail);
  const values = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, default: usual }]) => [
      name,
      given.get(name) ?? (value === undefined ? false : usual),
    ]),
  );
  return { values: values as OptionValues<Called["options"]>, words };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

type Fail = (sentence: string) => never;

/** Splits the words leniently: mistakes are reported in German later. */
function toTokens({ options }: Command, args: readonly string[]) {
  const types = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }] as const,
  );
  return parseArgs({
    args: [...args],
    options: Object.fromEntries([...types, [helpOption, { type: "boolean", short: "h" }] as const]),
    strict: false,
    tokens: true,
  }).tokens;
}

function isHelp(rawName: string): boolean {
  return rawName === `--${helpOption}` || rawName === "-h";
}

function readValue(
  command: Command,
  shape: CommandOption,
  { rawName, value, inlineValue }: OptionToken,
  fail: Fail,
): string | true {
  if (shape.value === undefined) {
    if (inlineValue) fail(`Die Angabe „${rawName}“ nimmt keinen Wert an; „=${value}“ bitte weglassen.`);
    return true;
  }
  const isNext = value?.startsWith("-") === true && inlineValue !== true;
  if (value === undefined || value === "" || isNext)
    fail(`Nach „${rawName}“ fehlt der Wert: ${rawName} <${shape.value}>.`);
  if (shape.values !== undefined && !shape.values.includes(value))
    fail(toUnknownValue(command, shape, value));
  const complaint = shape.check?.(value);
  if (complaint !== undefined) fail(complaint);
  return value;
}

function toUnknown(command: Command, rawName: string): string {
  const known = [...Object.keys(command.options), helpOption].map((name) => `--${name}`);
  return `Die Angabe „${rawName}“ gibt es bei „${toStart(command.name)}“ nicht. ${toSuggestion(rawName, known)}`;
}

function toUnknownValue(
  { name }: Command,
  { subject = "Den Wert", values = [] }: CommandOption,
  value: string,
): string {
  const place = findNearest(value, values) === undefined ? "" : ` bei „${toStart(name)}“`;
  return `${subject} „${value}“ gibt es${place} nicht. ${toSuggestion(value, values)}`;
}

function checkWords(command: Command, words: readonly string[], fail: Fail): void {
  const { subCommands } = command;
  const [first] = words;
  if (subCommands === undefined) {
    checkCount(command, command.words ?? [], words, fail);
    return;
  }
  if (first === undefined) return;
  const found = Object.hasOwn(subCommands, first) ? subCommands[first] : undefined;
  if (found === undefined) fail(`„${first}“ gibt es nicht. ${toSuggestion(first, Object.keys(subCommands))}`);
  checkCount(command, found.words, words.slice(1), fail);
}

/** Checks the number of words. Missing ones are left to the command, which can name them, or ask. */
function checkCount(
  command: Command,
  known: Command["words"] & {},
  words: readonly string[],
  fail: Fail,
): void {
  if (known.at(-1)?.many === true || words.length <= known.length) return;
  const extra = words[known.length] ?? "";
  const option = Object.entries(command.options).find(([, { values }]) => values?.includes(extra))?.[0];
  if (option !== undefined)
    fail(`„${extra}“ steht für sich allein. Bitte so schreiben: ${toPassedCall(command, option, extra)}`);
  const nearest = findNearest(extra, Object.keys(command.options));
  if (nearest !== undefined)
    fail(`„${extra}“ steht für sich allein. Bitte so schreiben: ${toPassedCall(command, nearest)}`);
  fail(
    `„${extra}“ ist ein Wort zu viel. ${known.length === 0 ? "Bitte weglassen." : "Was aus mehreren Wörtern besteht, gehört in Anführungszeichen."}`,
  );
}
