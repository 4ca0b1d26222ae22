import { findHostProblem } from "./host-name.ts";

const shape = /^https?:\/\/([^\s<>"'\\/?#]+)(?:[/?#][^\s<>"'\\]*)?$/;

/**
 * True for an absolute http(s) address a reader may be sent to: a full host name that is none in disguise, no user name or
 * password (they disguise where a link leads), none of the characters that could end an attribute.
 */
export function isWebAddress(value: string): boolean {
  const host = findHost(value);
  return host !== undefined && findHostProblem(host) === undefined;
}

/** The host of an address as it is written, without its port; undefined for what is no address, or names a user. */
export function findHost(value: string): string | undefined {
  const [, authority = ""] = shape.exec(value) ?? [];
  const host = authority.replace(/:[1-9]\d*$/, "");
  return host === "" || /[@:]/.test(host) || !URL.canParse(value) ? undefined : host;
}
