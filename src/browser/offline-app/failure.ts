/**
 * Why saving ended: `noSpace` – the device has none left; `damaged` – the server gave a file that is missing or not the
 * listed one; `interrupted` – no connection; `refused` – the browser does not let sites save; `busy` – another tab of
 * this site is saving.
 */
export type FailureKind = "noSpace" | "damaged" | "interrupted" | "refused" | "busy";

/** An end of saving that readers are told about in words. */
export class SaveFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, detail: string) {
    super(detail);
    this.name = "SaveFailure";
    this.kind = kind;
  }
}

/** The failure an error stands for; what no other kind explains is a refusal of the browser. */
export function toFailure(error: unknown): SaveFailure {
  if (error instanceof SaveFailure) return error;
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return new SaveFailure(isFull ? "noSpace" : "refused", String(error));
}
