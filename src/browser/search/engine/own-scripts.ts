import { parseUrl } from "../../address/parse-url.ts";

/** The part of the Trusted Types API (https://www.w3.org/TR/trusted-types/) used here. */
interface TrustedTypes {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): object;
}

/**
 * Creates the page's only Trusted Types policy: scripts may be loaded from below `root`, an absolute URL that ends with
 * a slash, and from nowhere else; HTML and code cannot be made from text at all. Does nothing if a policy already
 * exists or the browser supports none.
 */
export function allowOwnScripts(root: string): void {
  allowScripts((url) => isOwnScript(url, root));
}

/** The same policy for a page that loads one script only, by its absolute URL. */
export function allowOneScript(wanted: string): void {
  allowScripts((url) => url === wanted);
}

function allowScripts(isAllowed: (url: string) => boolean): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined || trustedTypes.defaultPolicy !== null) return;
  trustedTypes.createPolicy("default", { createScriptURL: (url) => (isAllowed(url) ? url : null) });
}

/** True for an absolute URL of a `.js` file below `root`. */
export function isOwnScript(url: string, root: string): boolean {
  const parsed = parseUrl(url);
  if (parsed === undefined) return false;
  const { href, pathname, search } = parsed;
  return href.startsWith(root) && pathname.endsWith(".js") && search === "" && !/%2f|%5c/i.test(pathname);
}

/** Runs a classic script of this site by its absolute URL; resolves after it has run, rejects if it is unavailable. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.async = true;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${url} could not be loaded`)));
    script.src = url;
    document.head.append(script);
    script.remove();
  });
}
