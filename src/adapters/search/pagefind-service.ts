import { close, createIndex, type PagefindIndex } from "pagefind";

let users = 0;
/** End of the program that the last user has ended: another one must not start before. */
let ending: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` with a fresh Pagefind index and returns its result. Pagefind keeps one background program per process:
 * the last of several simultaneous users ends it, even when `work` throws. Throws when the program does not start or
 * reports errors.
 */
export async function withPagefindIndex<Result>(
  work: (index: PagefindIndex) => Promise<Result>,
): Promise<Result> {
  users += 1;
  try {
    await ending;
    const { index } = accept(
      "Anlegen des Suchindex",
      await createIndex({ keepIndexUrl: false, excludeSelectors: [".ref"] }),
    );
    if (index === undefined) throw new Error("Pagefind hat keinen Suchindex angelegt.");
    return await work(index);
  } finally {
    users -= 1;
    if (users === 0) ending = close();
    await ending;
  }
}

/** Returns Pagefind's answer; throws an Error that names the step when the answer carries errors. */
export function accept<Answer extends { readonly errors: readonly string[] }>(
  step: string,
  answer: Answer,
): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind, ${step}: ${answer.errors.join("; ")}`);
  return answer;
}
