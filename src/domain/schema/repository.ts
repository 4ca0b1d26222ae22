import { toGitHost } from "./fields/git-host.ts";
import { isWebAddress } from "./fields/web-address.ts";

/** First parts of a path that lead to other things than a project, at GitHub or GitLab. */
const noOwners = ["orgs", "users", "groups", "topics", "explore", "dashboard", "settings", "search", "-"];
/** Parts after which an address leads into a project; GitLab lets no project be called so. */
const insideParts = ["-", "tree", "blob", "raw", "blame", "edit", "commits", "wikis", "new", "refs"];

/**
 * The address of a project as hosts write it, `https://gitlab.opencode.de/kreis/netzwerk`: without slash and `.git` at
 * its end. Undefined for what is no address of a whole project, such as that of an owner or of a folder in it.
 */
export function toRepositoryUrl(value: string): string | undefined {
  const meant = findRepositoryUrl(value);
  return meant !== undefined && isWebAddress(value) && withoutEnding(value) === meant ? meant : undefined;
}

/** The project an address leads into, or names as git does (`git@github.com:kreis/netz.git`), if there is one. */
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

/** What an address says beyond its end: the path of a project in letters of its own, the host in small ones. */
function withoutEnding(value: string): string {
  const { origin, pathname, search, hash } = new URL(value);
  return `${origin}${pathname.replace(/\/+$/, "").replace(/\.git$/, "")}${search}${hash}`;
}
