/** Advice for a person who broke a rule; handed to Zod as `params`, read by `parse.ts`. */
export interface Hint {
  /** German sentence: the remedy. */
  readonly remedy: string;
  /** The valid value the person most likely meant by this text, if any. */
  readonly toMeant?: (value: string) => string | undefined;
}

/** Problem of a value, with the message for its author. */
export interface ValueProblem {
  readonly message: string;
  readonly hint: Hint;
}
