/** A web address as people read and type it: without scheme, `www.` and a slash at its end. */
export function toShortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
