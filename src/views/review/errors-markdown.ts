import type { DataError } from "../../domain/mistakes/data-error.ts";
import { toMarkdownCode, toMarkdownText } from "./markdown-escape.ts";

/** Maximum number of mistakes listed; the check lists them all. */
const limit = 50;

/** Text shown instead of a review while the change itself has mistakes. */
export function toErrorsMarkdown(errors: readonly DataError[]): string {
  const lines = errors
    .slice(0, limit)
    .map(
      ({ file, line, column, message, remedy }) =>
        `- ${toMarkdownCode(`${file}:${line}:${column}`)} ${toMarkdownText(`${message} ${remedy}`.slice(0, 400))}`,
    );
  const rest = errors.length - lines.length;
  return `${[
    "## Was diese Änderung bewirkt",
    stillWrong(errors.length),
    [...lines, ...(rest > 0 ? [`- … und ${rest} weitere`] : [])].join("\n"),
  ].join("\n\n")}\n`;
}

/** The sentence above the mistakes. */
export function stillWrong(count: number): string {
  const mistakes = count === 1 ? "ein Fehler" : `${count} Fehler`;
  return `Das lässt sich noch nicht sagen: In den Angaben oder Texten ${count === 1 ? "ist" : "sind"} ${mistakes}. Die Website bleibt so lange, wie sie ist.`;
}
