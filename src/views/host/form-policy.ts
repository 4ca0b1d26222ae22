import { type GitHost, toGitHost } from "../../domain/schema/fields/git-host.ts";
import type { Site } from "../../domain/schema/site-schema.ts";

/** Folder of the form for editors, below the site's root. */
export const editingFormFolder = "redaktion";

/** The host of a repository as a program sees it that reads and writes there. */
export interface GitApi {
  readonly kind: GitHost;
  /** Address of the repository for people. */
  readonly url: string;
  /** Where people sign in: `https://gitlab.opencode.de`. */
  readonly origin: string;
  /** Origin that answers programs. */
  readonly apiOrigin: string;
  /** Owner or groups, and project: `kreis/netzwerk`. */
  readonly project: string;
}

/** Where the form finds the files of a site; undefined while the site names no repository. */
export function toGitApi({ repository }: Pick<Site, "repository">): GitApi | undefined {
  if (repository === undefined) return undefined;
  const { origin, pathname } = new URL(repository);
  const kind = toGitHost(repository);
  return {
    kind,
    url: repository,
    origin,
    apiOrigin: kind === "github" ? "https://api.github.com" : origin,
    project: pathname.slice(1),
  };
}

/**
 * Content Security Policy of the form. It is a program of its own, measured in a browser: it writes its styles into the
 * page, shows its sign as `data:` and `blob:`, puts text into the page as HTML it has cleaned itself (so trusted types
 * cannot be asked for), and speaks with the host of the repository. Nothing else, nobody else.
 */
export function toFormPolicy({ apiOrigin }: Pick<GitApi, "apiOrigin">): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self' data: ${apiOrigin}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}
