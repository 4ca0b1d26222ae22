import { toGitHost } from "./fields/git-host.ts";
import { isWebAddress } from "./fields/web-address.ts";

/** First parts of a path at GitHub or GitLab that lead to something other than a project. */
const noOwners = ["orgs", "users", "groups", "topics", "explore", "dashboard", "settings", "search", "-"];
/** Parts that begin a path inside a project; GitLab allows no project of such a name. */
const insideParts = ["-", "tree", "blob", "raw", "blame", "edit", "commits", "wikis", "new", "refs"];

/**
 * The address of a project as hosts write it, `https://gitlab.opencode.de/kreis/netzwerk`: without slash and `.git` at
 * the end. Undefined for any other address, such as that of an owner or of a folder in a project.
 */
export function toRepositoryUrl(value: string): string | undefined {
  const meant = findRepositoryUrl(value);
  return meant !== undefined && isWebAddress(value) && withoutEnding(value) === meant ? meant : undefined;
}

/** The project an address leads into, or names in git's form (`git@github.com:kreis/netz.git`), if there is one. */
export function findRepositoryUrl(value: string): string | undefined {
  const text = value
    .trim()
    .replace(/^(?:ssh:\/\/)?git@([^/:]+)[:/]/, "https://$1/")
    .replace(/^(?![a-z+]+:)/i, "https://");
  if (!isWebAddress(text)) return undefined;
  const { origin, pathname } = new URL(text);
  const parts = pathname.split("/").filter((part) => part !== "");
  const inside = parts.findIndex((part, index) => index >= 2 && insideParts.includes(part));
  const limit = toGitHost(origin) === "github" ? 2 : inside < 0 ? parts.length : inside;
  const project = parts.slice(0, limit);
  const last = project.pop()?.replace(/\.git$/, "");
  if (last === undefined || project.length === 0 || noOwners.includes(project[0] ?? "")) return undefined;
  const all = [...project, last];
  return all.every((part) => /^(?!\.+$)[\w.-]+$/.test(part)) ? `${origin}/${all.join("/")}` : undefined;
}

/** An address without its ending: the path of the project unchanged, the host in lower case. */
function withoutEnding(value: string): string {
  const { origin, pathname, search, hash } = new URL(value);
  return `${origin}${pathname.replace(/\/+$/, "").replace(/\.git$/, "")}${search}${hash}`;
}
