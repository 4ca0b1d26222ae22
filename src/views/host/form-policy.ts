import { type GitHost, toGitHost } from "../../domain/schema/fields/git-host.ts";
import type { Site } from "../../domain/schema/site-schema.ts";

/** Folder of the form for editors, below the site's root. */
export const editingFormFolder = "redaktion";

/** API of the Git host for programs that read and write the repository. */
export interface GitApi {
  readonly kind: GitHost;
  /** Address of the repository for people. */
  readonly url: string;
  /** Origin of the sign-in page: `https://gitlab.opencode.de`. */
  readonly origin: string;
  /** Origin of the API. */
  readonly apiOrigin: string;
  /** Owner or groups, and project: `kreis/netzwerk`. */
  readonly project: string;
}

/** API of the repository that holds the files of a site; undefined if the site names no repository. */
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
 * Content Security Policy of the form. The form is a program of its own; its needs were measured in a browser: it
 * writes its styles into the page, shows its logo as `data:` and `blob:`, inserts HTML it has sanitised itself (so
 * trusted types cannot be required), and connects to the host of the repository. Nothing else is allowed.
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
