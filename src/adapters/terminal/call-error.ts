import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { toSynopsis, toUsage } from "./usage.ts";

/** A call of a command that is none; ends with exit code 2. */
export class CallError extends CommandError {
  /** What is wrong, without how to call the command. */
  readonly sentence: string;

  constructor(command: Command, sentence: string) {
    super(`${sentence}\nSo wird der Befehl aufgerufen:\n${toSynopsis(command)}`);
    this.sentence = sentence;
  }
}

/** Thrown for a call that asks how the command is called; its message is the answer. */
export class HelpRequest extends Error {
  constructor(command: Command) {
    super(toUsage(command));
  }
}
