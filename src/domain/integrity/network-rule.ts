import type { DataError } from "../mistakes/data-error.ts";
import type { FactPath, Stated } from "../mistakes/fact-file.ts";
import type { Facts } from "../network/facts.ts";

/**
 * A rule between files: returns a German error for every breach; empty when the facts keep it. `day` is today, for
 * rules that need it; without it they check no dates.
 */
export type Rule = (facts: Facts, day?: string) => DataError[];

/** An error at a path of a stated value. @param before words of the text at that path which stand before the place */
export function toErrorAt(
  stated: Pick<Stated<unknown>, "file" | "locate">,
  path: FactPath,
  message: string,
  remedy: string,
  before = "",
): DataError {
  const place = before === "" ? stated.locate(path) : stated.locate(path, "value", before);
  return { file: stated.file, ...place, message, remedy };
}
