import { securityHeaders } from "./security-headers.ts";

/**
 * How long browsers may keep what they got, by paths as `_headers` writes them: `*` at the end for everything below,
 * `:file` for one name. No two fit one path: hosts would join the values.
 * @param locales tags of the languages, whose folders hold the pages
 */
export function toCacheRules(locales: readonly string[]): (readonly [pattern: string, value: string])[] {
  const askFirst = [
    "/",
    "/:file",
    ...locales.map((locale) => `/${locale}/*`),
    "/pagefind/:file",
    "/downloads/*",
  ];
  // Named by their content, though with few digits.
  const named = ["index", "filter", "fragment", "words"].map((folder) => `/pagefind/${folder}/*`);
  return [
    ...askFirst.map((pattern) => [pattern, "no-cache"] as const),
    ...named.map((pattern) => [pattern, "public, max-age=604800"] as const),
    ["/assets/*", "public, max-age=31536000, immutable"],
  ];
}

/** The file `_headers` that several static hosts read: security headers for everything, lifetimes by path. */
export function toHostHeaders(locales: readonly string[]): string {
  const rules: (readonly [pattern: string, headers: readonly (readonly [string, string])[]])[] = [
    ["/*", securityHeaders],
    ...toCacheRules(locales).map(([pattern, value]) => [pattern, [["Cache-Control", value]]] as const),
  ];
  return rules
    .map(
      ([pattern, headers]) =>
        `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`,
    )
    .join("");
}
