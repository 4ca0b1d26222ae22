import { createInterface } from "node:readline/promises";

/** Asks one question and waits for a line; an empty one where nobody answers any more. */
export type Ask = (question: string) => Promise<string>;

/** A conversation at a terminal, or with lines that were piped in; close it at the end. */
export interface Dialogue {
  readonly ask: Ask;
  readonly close: () => void;
}

/** Opens a conversation. Lines that come before their question wait for it. */
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
      // Lines that were piped in may all have come by now; they are still handed out one by one.
      if (isOpen) reader.prompt();
      else output.write(question);
      const { value, done } = await lines.next();
      return done ? "" : String(value).trim();
    },
    close: () => reader.close(),
  };
}
