import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { toSynopsis, toUsage } from "./usage.ts";

/** An invalid call of a command; ends with exit code 2. */
export class CallError extends CommandError {
  /** The mistake, without the usage of the command. */
  readonly sentence: string;

  constructor(command: Command, sentence: string) {
    super(`${sentence}\nSo wird der Befehl aufgerufen:\n${toSynopsis(command)}`);
    this.sentence = sentence;
  }
}

/** Thrown for a call that asks for the usage; its message is the answer. */
export class HelpRequest extends Error {
  constructor(command: Command) {
    super(toUsage(command));
  }
}
