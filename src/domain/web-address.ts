/**
 * True for an absolute http(s) address a reader may be sent to: a full host name, no user name or password
 * (they disguise where a link leads), none of the characters that could end an attribute.
 */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s<>"'\\/][^\s<>"'\\]*$/.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return username === "" && password === "" && /[^.]\.[^.]/.test(hostname);
}
