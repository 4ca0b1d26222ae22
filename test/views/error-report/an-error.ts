import type { DataError } from "../../../src/domain/mistakes/data-error.ts";

/** A mistake with default values, changed as the test needs. */
export function anError(changes: Partial<DataError> = {}): DataError {
  return {
    file: "_data/a.yaml",
    line: 1,
    column: 1,
    rule: "fields",
    message: "Das Feld „nmae“ gibt es hier nicht.",
    remedy: "Meinten Sie „name“?",
    ...changes,
  };
}
