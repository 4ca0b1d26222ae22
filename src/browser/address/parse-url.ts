/** An absolute address in its parts; undefined for anything else. `URL.canParse` is missing on phones before 2023. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
