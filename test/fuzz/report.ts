import type { RunDetails } from "fast-check";
import type { Mutation } from "./mutation.ts";
import { toMutated } from "./try-file.ts";

/** Maximum number of lines of the file shown; usually one line causes the failure. */
const maxShown = 40;

/**
 * The finding of a failed run in German: the file, the failure, the smallest text that still causes it, and what to do.
 * No stack, since it contains nothing about the file.
 */
export function toFindingReport({
  counterexample,
  seed,
  numRuns,
  errorInstance,
}: RunDetails<[Mutation]>): string {
  const cause =
    errorInstance instanceof Error
      ? `${errorInstance.name}: ${errorInstance.message}`
      : String(errorInstance);
  const [mutation] = counterexample ?? [];
  if (mutation === undefined) return `Der Versuch ist abgebrochen: ${cause}`;
  const { file, bytes } = toMutated(mutation);
  const lines = new TextDecoder().decode(bytes).split("\n");
  return [
    `${file}:1:1  Diese Datei wird falsch gelesen, angenommen oder gemeldet. ${cause.replace(/^Error: /, "")}`,
    "Die kleinste Fassung, mit der es noch geschieht (Zeichen, die man nicht sieht, stehen als \\u…):",
    ...lines.slice(0, maxShown).map((line, index) => `${String(index + 1).padStart(4)} │ ${toVisible(line)}`),
    ...(lines.length > maxShown ? [`     │ … und ${lines.length - maxShown} weitere Zeilen`] : []),
    "Bitte sie als Fall in test/fixtures/broken/ ablegen und die Prüfung so ändern, dass sie den Fehler mit Stelle nennt.",
    `Noch einmal sehen: npm run fuzz -- --seed ${seed} --runs ${numRuns}`,
  ].join("\n");
}

function toVisible(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
