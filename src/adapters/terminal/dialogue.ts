import { createInterface } from "node:readline/promises";

/** Asks one question and waits for a line; returns an empty one when there is no more input. */
export type Ask = (question: string) => Promise<string>;

/** A conversation at a terminal, or with piped lines; close it at the end. */
export interface Dialogue {
  readonly ask: Ask;
  readonly close: () => void;
}

/** Opens a conversation. Lines that arrive before their question are kept for it. */
export function openDialogue(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Dialogue {
  const reader = createInterface({ input, output });
  const lines = reader[Symbol.asyncIterator]();
  let isOpen = true;
  reader.once("close", () => {
    isOpen = false;
  });
  return {
    ask: async (question) => {
      reader.setPrompt(question);
      // All piped lines may have arrived by now; they are still returned one by one.
      if (isOpen) reader.prompt();
      else output.write(question);
      const { value, done } = await lines.next();
      return done ? "" : String(value).trim();
    },
    close: () => reader.close(),
  };
}
