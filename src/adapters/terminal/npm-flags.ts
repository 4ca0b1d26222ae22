import { findNearest, toSuggestion } from "../../domain/text/nearest.ts";
import { type Command, helpOption } from "./command.ts";
import { isTyped, prefix } from "./npm-settings.ts";
import { toStart } from "./usage.ts";

/** Shorter names are too near to settings of npm (`os`, `otp`) to guess a typo from. */
const shortestGuess = 5;

/**
 * A German sentence for an option of the command that npm has kept for itself: `npm run check --release` sets
 * `npm_config_release` and passes nothing on. Checked only where npm runs this very command, because every process
 * below inherits its settings.
 */
export function findSwallowedOption(
  command: Command,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const running = environment["npm_lifecycle_event"];
  if (running !== command.name && running !== "netzwerk") return undefined;
  const names = Object.keys(command.options);
  for (const name of names) {
    const value = environment[prefix + toKey(name)];
    const takesValue = command.options[name]?.value !== undefined;
    if (value === undefined || (value === "" && !takesValue)) continue;
    return toSentence(command, name, value === "true" || value === "" ? words[0] : value);
  }
  const settings = Object.entries(environment).flatMap(([key, value = ""]) =>
    key.startsWith(prefix) && value !== "" ? [[key.slice(prefix.length), value] as const] : [],
  );
  for (const [setting, value] of settings) {
    const meant = findMeant(setting, names);
    if (meant !== undefined) return toSentence(command, meant, value === "true" ? words[0] : value);
    const call = value === "true" ? findWord(command, setting, words) : undefined;
    if (call !== undefined) return toKept(setting, call);
  }
  const strange = settings.find(([setting]) => isTyped(setting));
  return strange && toUnknown(command, strange[0]);
}

/** The call meant by an option that is no option but a value of one, or the first word of a call: `--json`, `--list`. */
function findWord(command: Command, setting: string, words: readonly string[]): string | undefined {
  const { options, subCommands = {}, name } = command;
  if (Object.hasOwn(subCommands, setting)) return `${toStart(name)} -- ${[setting, ...words].join(" ")}`;
  const option = Object.keys(options).find((key) => options[key]?.values?.includes(setting));
  return option && toPassedCall(command, option, setting);
}

function toUnknown({ name, options }: Command, setting: string): string {
  const typed = `--${setting.replaceAll("_", "-")}`;
  const known = [...Object.keys(options), helpOption].map((option) => `--${option}`);
  return `Die Angabe „${typed}“ gibt es weder bei npm noch bei „${toStart(name)}“. ${toSuggestion(typed, known)} Vor Optionen gehört „--“: ${toStart(name)} -- --${helpOption}`;
}

/** The option meant by a setting: its beginning, or a typo of it. */
function findMeant(setting: string, names: readonly string[]): string | undefined {
  const begun = names.filter((name) => setting.length > 1 && toKey(name).startsWith(setting));
  if (begun.length === 1) return begun[0];
  // npm sets its own settings in every run, such as `cache`, which is near to `no-cache`.
  if (setting.length < shortestGuess || !isTyped(setting)) return undefined;
  const long = names.filter((name) => name.length >= shortestGuess);
  const nearest = findNearest(setting, long.map(toKey));
  return long.find((option) => toKey(option) === nearest);
}

/** The call that passes an option on, such as `npm run check -- --release`. */
export function toPassedCall({ name, options }: Command, option: string, value?: string): string {
  const label = options[option]?.value;
  return `${toStart(name)} -- --${option}${label === undefined ? "" : ` ${value ?? `<${label}>`}`}`;
}

function toSentence(command: Command, option: string, value: string | undefined): string {
  return toKept(option, toPassedCall(command, option, value));
}

function toKept(typed: string, call: string): string {
  return `„--${typed}“ ist bei npm geblieben und nicht beim Befehl angekommen: Vor Optionen gehört „--“. Bitte so schreiben: ${call}`;
}

/** npm's name of a setting, with underscores. */
function toKey(name: string): string {
  return name.replaceAll("-", "_");
}
