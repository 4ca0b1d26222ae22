import { findNearest } from "../../domain/text/nearest.ts";
import type { Command } from "./command.ts";
import { toStart } from "./usage.ts";

/** Prefix of the environment variables by which npm passes its settings to scripts. */
const prefix = "npm_config_";

/** Minimum length for guessing a typo; shorter names are too similar to settings of npm (`os`, `otp`). */
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
  for (const [key, value = ""] of Object.entries(environment)) {
    if (!key.startsWith(prefix) || value === "") continue;
    const meant = findMeant(key.slice(prefix.length), names);
    if (meant !== undefined) return toSentence(command, meant, value === "true" ? words[0] : value);
  }
  return undefined;
}

/** The option meant by a setting: its beginning, or a typo of it. */
function findMeant(setting: string, names: readonly string[]): string | undefined {
  const begun = names.filter((name) => setting.length > 1 && toKey(name).startsWith(setting));
  if (begun.length === 1) return begun[0];
  const long = names.filter((name) => name.length >= shortestGuess);
  const nearest = setting.length < shortestGuess ? undefined : findNearest(setting, long.map(toKey));
  return long.find((option) => toKey(option) === nearest);
}

/** The call that passes an option on, such as `npm run check -- --release`. */
export function toPassedCall({ name, options }: Command, option: string, value?: string): string {
  const label = options[option]?.value;
  return `${toStart(name)} -- --${option}${label === undefined ? "" : ` ${value ?? `<${label}>`}`}`;
}

function toSentence(command: Command, option: string, value: string | undefined): string {
  return `„--${option}“ ist bei npm geblieben und nicht beim Befehl angekommen: Vor Optionen gehört „--“. Bitte so schreiben: ${toPassedCall(command, option, value)}`;
}

/** npm's name of a setting, with underscores. */
function toKey(name: string): string {
  return name.replaceAll("-", "_");
}
