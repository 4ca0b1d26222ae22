/** An option of a command, `--name` or `--name <value>`. */
export interface CommandOption {
  /** How the value is called in the usage, such as `Ordner`; absent for an option that is given or not. */
  readonly value?: string;
  /** What it does, in German. */
  readonly says: string;
  /** Taken where the option is not given. */
  readonly default?: string;
  /** All values there are, and how a sentence about another one begins: `Das Format`. */
  readonly values?: readonly string[];
  readonly subject?: string;
  /** A German complaint about a value that cannot be meant; undefined when nothing is wrong. */
  readonly check?: (value: string) => string | undefined;
}

/** A word of a call that is no option. */
export interface CommandWord {
  /** How it is called in the usage, such as `Sprache`. */
  readonly name: string;
  /** True when it may be left out; words after it may be left out, too. */
  readonly optional?: boolean;
  /** True for the last word when it takes all words that follow. */
  readonly many?: boolean;
}

/** One of several things a command does, chosen by its first word. */
export interface SubCommand {
  readonly words: readonly CommandWord[];
  readonly says: string;
}

/** Options and positionals of a command: read by `read-call.ts`, printed by `usage.ts`. */
export interface Command {
  /** Name of the script in `package.json`. */
  readonly name: string;
  /** What it does, in one German sentence. */
  readonly says: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly words?: readonly CommandWord[];
  /** By first word; the command without any word does what `says` says. */
  readonly subCommands?: Readonly<Record<string, SubCommand>>;
  /** Calls as people type them, with what they do. */
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

/** A call that was understood. */
export interface Call<Called extends Command = Command> {
  readonly values: OptionValues<Called["options"]>;
  /** Words that are no options, the name of a subcommand included. */
  readonly words: readonly string[];
}

/** The option of every command that prints how it is called. */
export const helpOption = "help";
