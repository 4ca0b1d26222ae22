import { editingFormFolder, type GitApi, toFormPolicy } from "./form-policy.ts";
import { securityHeaders } from "./security-headers.ts";

/**
 * Browser cache lifetimes, by path patterns of `_headers`: `*` at the end for everything below, `:file` for one name.
 * No two match the same path, since hosts would join the values.
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
  const named = ["index", "filter", "fragment", "words", "contents"].map((folder) => `/pagefind/${folder}/*`);
  return [
    ...askFirst.map((pattern) => [pattern, "no-cache"] as const),
    ...named.map((pattern) => [pattern, "public, max-age=604800"] as const),
    ["/assets/*", "public, max-age=31536000, immutable"],
  ];
}

/**
 * Headers of the form for editors. It opens the host's sign-in page in a window of its own and receives a message from
 * it, for which that window must keep its opener.
 */
export function toFormHeaders(api: GitApi): readonly (readonly [name: string, value: string])[] {
  const own = new Map([
    ["Content-Security-Policy", `${toFormPolicy(api)}; frame-ancestors 'none'`],
    ["Cross-Origin-Opener-Policy", "unsafe-none"],
  ]);
  return securityHeaders.map(([name, value]) => [name, own.get(name) ?? value] as const);
}

/**
 * The file `_headers` that several static hosts read: security headers for everything, lifetimes by path. If there is a
 * form for editors with its own headers, the others are listed path by path, since hosts would join both.
 * @param api of the repository's host, which the form connects to; undefined without a form
 */
export function toHostHeaders(locales: readonly string[], api?: GitApi): string {
  const lifetimes = toCacheRules(locales).map(
    ([pattern, value]) => [pattern, ["Cache-Control", value]] as const,
  );
  const rules: (readonly [pattern: string, headers: readonly (readonly [string, string])[]])[] = api
    ? [
        ...lifetimes.map(([pattern, lifetime]) => [pattern, [...securityHeaders, lifetime]] as const),
        [`/${editingFormFolder}/*`, [...toFormHeaders(api), ["Cache-Control", "no-cache"]]],
      ]
    : [["/*", securityHeaders], ...lifetimes.map(([pattern, lifetime]) => [pattern, [lifetime]] as const)];
  return rules
    .map(
      ([pattern, headers]) =>
        `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`,
    )
    .join("");
}
