import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";

/**
 * What a command was called with, as `parseArgs` of Node reads it.
 * @param usage how it is called, told where it was called otherwise
 * @throws CommandError for a call with unknown or unfinished options
 */
export function readCall<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch {
    throw new CommandError(`So wird der Befehl aufgerufen:\n${usage}`);
  }
}
