import type { Site } from "../../domain/schema/site.ts";
import type { Backend } from "./form-config.ts";

/** How the form signs in and saves, and the hosts it talks to. */
export interface FormBackend {
  readonly backend: Backend;
  /** Origins the form asks for files and sends proposals to, for the page's policy. */
  readonly origins: readonly string[];
}

/** What is said in the history of the repository about a change made with the form. */
const commit_messages = {
  create: "Angelegt: {{collection}} „{{slug}}“",
  update: "Geändert: {{collection}} „{{slug}}“",
  delete: "Gelöscht: {{collection}} „{{slug}}“",
};

/**
 * The host of the site's repository as the form knows it; undefined where none is named. GitHub is known by its address,
 * everything else is taken for a GitLab, which offices run themselves. GitHub lets no page sign people in without a
 * server of its own, so there it takes an access token; GitLab does (PKCE), once the form is registered there.
 */
export function toFormBackend(site: Pick<Site, "repository" | "formAppId">): FormBackend | undefined {
  if (site.repository === undefined) return undefined;
  const { origin, hostname, pathname } = new URL(site.repository);
  const repo = pathname.replace(/^\/+|\/+$|\.git\/?$/g, "");
  if (hostname === "github.com")
    return {
      backend: { name: "github", repo, auth_methods: ["token"], commit_messages },
      origins: ["https://api.github.com"],
    };
  return {
    backend: {
      name: "gitlab",
      repo,
      base_url: origin,
      api_root: `${origin}/api/v4`,
      ...(site.formAppId === undefined
        ? { auth_methods: ["token"] }
        : { auth_type: "pkce", app_id: site.formAppId }),
      commit_messages,
    },
    origins: [origin],
  };
}
