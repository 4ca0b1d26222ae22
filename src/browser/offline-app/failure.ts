/**
 * Reason why saving ended: `noSpace` – the device is full; `damaged` – a file on the server is missing or not the
 * listed one; `interrupted` – no connection; `refused` – the browser does not let sites save; `busy` – another tab of
 * this site is saving.
 */
export type FailureKind = "noSpace" | "damaged" | "interrupted" | "refused" | "busy";

/** A failure of saving that is reported to readers. */
export class SaveFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, detail: string) {
    super(detail);
    this.name = "SaveFailure";
    this.kind = kind;
  }
}

/** The failure that corresponds to an error; `refused` if no other kind fits. */
export function toFailure(error: unknown): SaveFailure {
  if (error instanceof SaveFailure) return error;
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return new SaveFailure(isFull ? "noSpace" : "refused", String(error));
}
