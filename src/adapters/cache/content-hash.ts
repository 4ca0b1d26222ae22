import { createHash } from "node:crypto";

/** SHA-256 over some contents in their order, as hex digits. Each counts with its length: no two lists become one text. */
export function toContentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest("hex");
}
