import { findHostProblem } from "./host-name.ts";

const shape = /^https?:\/\/([^\s<>"'\\/?#]+)(?:[/?#][^\s<>"'\\]*)?$/;

/**
 * True for a safe absolute http(s) address: a full host name that imitates no other, no user name or password (they
 * disguise where a link leads), no characters that could end an attribute.
 */
export function isWebAddress(value: string): boolean {
  const host = findHost(value);
  return host !== undefined && findHostProblem(host) === undefined;
}

/** The host of an address as written, without its port; undefined for an invalid address, or one with a user name. */
export function findHost(value: string): string | undefined {
  const [, authority = ""] = shape.exec(value) ?? [];
  const host = authority.replace(/:[1-9]\d*$/, "");
  return host === "" || /[@:]/.test(host) || !URL.canParse(value) ? undefined : host;
}
