/** What git refuses anywhere in a name: spaces, control characters, signs of its own language, two dots, an empty part. */
const forbidden = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^\/|[/.]$/u;
const maxLength = 200;

/**
 * True for a name git accepts for a branch (git-check-ref-format --branch). A leading hyphen would be an option to any
 * command the name is handed to; `HEAD` and a single `@` mean something else.
 */
export function isBranchName(name: string): boolean {
  if (name === "" || name === "@" || name === "HEAD" || name.length > maxLength) return false;
  if (name.startsWith("-") || forbidden.test(name)) return false;
  return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}

/** The branch a longer way to name it means: `refs/heads/main`, `origin/main`; undefined where nothing is left. */
export function toBranchName(value: string): string | undefined {
  const name = value
    .trim()
    .replace(/^(?:refs\/)?(?:heads|remotes\/[^/]+)\//, "")
    .replace(/[/.]+$/, "")
    .replace(/\s+/g, "-");
  return name !== value && isBranchName(name) ? name : undefined;
}
