/** An option of a command, `--name` or `--name <value>`. */
export interface CommandOption {
  /** Name of the value in the usage, such as `Ordner`; absent for an option without a value. */
  readonly value?: string;
  /** Its effect, in German. */
  readonly says: string;
  /** Value used where the option is not given. */
  readonly default?: string;
  /** All allowed values, and the beginning of a sentence about another one: `Das Format`. */
  readonly values?: readonly string[];
  readonly subject?: string;
  /** A German message for an implausible value; undefined when it is valid. */
  readonly check?: (value: string) => string | undefined;
}

/** A word of a call that is not an option. */
export interface CommandWord {
  /** Its name in the usage, such as `Sprache`. */
  readonly name: string;
  /** True when it may be left out; then all later words may be left out, too. */
  readonly optional?: boolean;
  /** True for a last word that takes all words that follow. */
  readonly many?: boolean;
}

/** One of several tasks of a command, chosen by its first word. */
export interface SubCommand {
  readonly words: readonly CommandWord[];
  readonly says: string;
}

/** Options and positionals of a command: read by `read-call.ts`, printed by `usage.ts`. */
export interface Command {
  /** Name of the script in `package.json`. */
  readonly name: string;
  /** Its purpose, in one German sentence. */
  readonly says: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly words?: readonly CommandWord[];
  /** Subcommands by first word; without any word, the command does what `says` describes. */
  readonly subCommands?: Readonly<Record<string, SubCommand>>;
  /** Calls as people type them, with their effects. */
  readonly examples?: readonly (readonly [call: string, says: string])[];
}

/** Values of the options of a command: texts, and `true` for those without a value. */
export type OptionValues<Options extends Readonly<Record<string, CommandOption>>> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly value: string }
    ? Options[Name] extends { readonly default: string }
      ? string
      : string | undefined
    : boolean;
};

/** A successfully parsed call. */
export interface Call<Called extends Command = Command> {
  readonly values: OptionValues<Called["options"]>;
  /** Words that are not options, the name of a subcommand included. */
  readonly words: readonly string[];
}

/** The option of every command that prints its usage. */
export const helpOption = "help";
