/** What a rule can say to a person who broke it; handed to Zod as `params`, read by `parse.ts`. */
export interface Hint {
  /** German sentence: what to write instead. */
  readonly remedy: string;
  /** The valid value the person most likely meant by this text, if any. */
  readonly toMeant?: (value: string) => string | undefined;
}

/** What is wrong with a value, and what to say to whoever wrote it. */
export interface ValueProblem {
  readonly message: string;
  readonly hint: Hint;
}
