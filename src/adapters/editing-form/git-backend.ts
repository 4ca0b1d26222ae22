import type { Site } from "../../domain/schema/site-schema.ts";
import type { GitApi } from "../../views/host/form-policy.ts";
import type { Backend } from "./form-config.ts";

/** Commit messages for changes made with the form. */
const commit_messages = {
  create: "Angelegt: {{collection}} „{{slug}}“",
  update: "Geändert: {{collection}} „{{slug}}“",
  delete: "Gelöscht: {{collection}} „{{slug}}“",
};

/**
 * Settings for signing in and saving. GitHub allows sign-in from a page only with a server of one's own, so people
 * enter an access token there, and those without write access get a fork. GitLab allows it (PKCE), once the form is
 * registered there.
 */
export function toFormBackend(api: GitApi, site: Pick<Site, "repositoryBranch" | "formAppId">): Backend {
  const common = { repo: api.project, branch: site.repositoryBranch, commit_messages };
  if (api.kind === "github")
    return { ...common, name: "github", auth_methods: ["token"], open_authoring: true };
  return {
    ...common,
    name: "gitlab",
    base_url: api.origin,
    api_root: `${api.apiOrigin}/api/v4`,
    ...(site.formAppId === undefined
      ? { auth_methods: ["token"] }
      : { auth_type: "pkce", app_id: site.formAppId }),
  };
}
