/** Parts git refuses in a name: spaces, control characters, signs of its own syntax, two dots, an empty part. */
const forbidden = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^\/|[/.]$/u;
const maxLength = 200;

/**
 * True for a name git accepts for a branch (git-check-ref-format --branch). Commands would take a leading hyphen for an
 * option; `HEAD` and a single `@` mean something else.
 */
export function isBranchName(name: string): boolean {
  if (name === "" || name === "@" || name === "HEAD" || name.length > maxLength) return false;
  if (name.startsWith("-") || forbidden.test(name)) return false;
  return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}

/** The branch meant by a longer form of its name: `refs/heads/main`, `origin/main`; undefined where nothing is left. */
export function toBranchName(value: string): string | undefined {
  const name = value
    .trim()
    .replace(/^(?:refs\/)?(?:heads|remotes\/[^/]+)\//, "")
    .replace(/[/.]+$/, "")
    .replace(/\s+/g, "-");
  return name !== value && isBranchName(name) ? name : undefined;
}
