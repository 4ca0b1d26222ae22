import type { Site } from "../../domain/schema/site-schema.ts";
import type { GitApi } from "../../views/host/form-policy.ts";
import type { Backend } from "./form-config.ts";

/** What is said in the history of the repository about a change made with the form. */
const commit_messages = {
  create: "Angelegt: {{collection}} „{{slug}}“",
  update: "Geändert: {{collection}} „{{slug}}“",
  delete: "Gelöscht: {{collection}} „{{slug}}“",
};

/**
 * How the form signs people in and saves. GitHub lets no page sign people in
 * without a server of its own, so there people give an access token, and those who may not write get a fork. GitLab lets
 * pages do so (PKCE), once the form is registered there.
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
