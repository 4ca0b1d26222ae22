/**
 * The anchor Git hosts give a heading, for links within a file: small letters and digits, hyphens for spaces, nothing
 * else.
 */
export function toHeadingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
