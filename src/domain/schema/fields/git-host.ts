/** Programs that host repositories and use different addresses for the same pages. */
export type GitHost = "github" | "gitlab";

/** Where the files of a site are kept. */
export interface Repository {
  /** Address without a slash at its end, such as `https://gitlab.opencode.de/kreis/netzwerk`. */
  readonly url: string;
  /** Branch from which the site is published. */
  readonly branch: string;
}

/**
 * Program of a host, derived from its address: GitHub only under its own name, everything else counts as GitLab, which
 * offices run themselves (openCoDE among them).
 * @param url absolute address of a repository
 */
export function toGitHost(url: string): GitHost {
  const { hostname } = new URL(url);
  return hostname === "github.com" || hostname.endsWith(".github.com") ? "github" : "gitlab";
}

/**
 * Address for editing a file in the browser; a folder is listed there.
 * @param path below the repository's root, such as `_data/roles/x.yaml`; of a folder it ends with a slash
 */
export function toEditUrl({ url, branch }: Repository, path: string): string {
  const isFolder = path.endsWith("/");
  const way = [isFolder ? "tree" : "edit", branch, ...path.split("/").filter((part) => part !== "")];
  const between = toGitHost(url) === "github" ? "" : "/-";
  return `${url}${between}/${way.map(encodeURIComponent).join("/")}`;
}

/** Draft of a report: its title, and details the reader need not type. */
export interface ReportDraft {
  readonly title: string;
  readonly page: string;
  readonly language: string;
  readonly edition: string;
  /** The same three as text, for hosts and mail programs without form fields. */
  readonly body: string;
}

/** Names of the repository's form for outdated facts. */
const form = { github: "angabe-veraltet.yml", gitlab: "Angabe veraltet" };

/** Address for reporting a mistake with a form of the repository, filled in as far as the page knows. */
export function toReportUrl({ url }: Repository, draft: ReportDraft): string {
  if (toGitHost(url) === "github") {
    const { title, page, language, edition } = draft;
    const asked = { template: form.github, title, seite: page, sprache: language, stand: edition };
    return `${url}/issues/new?${toQuery(asked)}`;
  }
  const asked = {
    issuable_template: form.gitlab,
    "issue[title]": draft.title,
    "issue[description]": draft.body,
  };
  return `${url}/-/issues/new?${toQuery(asked)}`;
}

/** Address of a drafted mail (RFC 6068), for readers without an account. */
export function toReportMail(address: string, { title, body }: ReportDraft): string {
  return `mailto:${encodeURIComponent(address).replace("%40", "@")}?${toQuery({ subject: title, body: body.replaceAll("\n", "\r\n") })}`;
}

function toQuery(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}
