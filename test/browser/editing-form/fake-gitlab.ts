import type { BrowserContext, Route } from "playwright-core";

/** A request of the program to change the repository. */
export interface Sent {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A minimal GitLab for the form: one repository, one person with write access, and a record of all changes sent. */
export interface FakeGitLab {
  readonly sent: readonly Sent[];
}

/** The token issued at sign-in. */
const token = "token-der-redaktion";
const person = { id: 7, name: "Redaktion", username: "redaktion", email: "", avatar_url: "", web_url: "" };
const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Allow-Methods": "*",
};

/**
 * Answers all requests of a browser to `origin`, as GitLab documents it (https://docs.gitlab.com/api/), signing in
 * included (OAuth 2.0 with PKCE).
 * @param files of the repository's main branch
 */
export async function fakeGitLab(
  context: BrowserContext,
  origin: string,
  files: ReadonlyMap<string, string>,
): Promise<FakeGitLab> {
  const sent: Sent[] = [];
  await context.route(`${origin}/**`, (route) => answer(route, files, sent));
  return { sent };
}

async function answer(route: Route, files: ReadonlyMap<string, string>, sent: Sent[]): Promise<void> {
  const request = route.request();
  const { pathname, searchParams } = new URL(request.url());
  const json = (value: unknown, status = 200) => route.fulfill({ status, headers: cors, json: value });
  if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: cors });
  if (pathname === "/oauth/authorize") {
    const back = `${searchParams.get("redirect_uri")}?code=einmal&state=${searchParams.get("state")}`;
    return route.fulfill({
      contentType: "text/html",
      body: `<meta http-equiv="refresh" content="0;url=${back}">`,
    });
  }
  if (pathname === "/oauth/token")
    return json({ access_token: token, refresh_token: "r", token_type: "Bearer" });
  if (request.headers()["authorization"] !== `Bearer ${token}`) return json({}, 401);
  const path = pathname.replace(/^\/api\/(?:v4\/)?/, "").replace(/^projects\/[^/]+\//, "");
  const body = (request.postDataJSON() ?? {}) as Record<string, unknown>;
  if (path === "graphql") return json({ data: { project: { repository: toRepository(body, files) } } });
  if (request.method() === "POST") sent.push({ path, body });
  switch (`${request.method()} ${path}`) {
    case "GET user":
      return json(person);
    case "GET users":
      return json([person]);
    case "GET merge_requests":
      return json([]);
    case "POST repository/commits":
      return json({ id: "c1", committed_date: "2026-11-25T12:00:00Z" }, 201);
    case "POST merge_requests":
      return json({ iid: 1, id: 1, sha: "c1", web_url: "", created_at: "2026-11-25T12:00:00Z" }, 201);
    default:
      return json({}, 404);
  }
}

/** Answers to the three requests of the form: the last commit, all paths, the text of some files. */
function toRepository(asked: Readonly<Record<string, unknown>>, files: ReadonlyMap<string, string>): object {
  const { paths } = asked["variables"] as { readonly paths?: readonly string[] };
  const tree = {
    lastCommit: { sha: "c0", message: "" },
    blobs: {
      nodes: [...files.keys()].map((path) => ({ type: "blob", path, sha: path })),
      pageInfo: { endCursor: "", hasNextPage: false },
    },
  };
  return { tree, blobs: { nodes: (paths ?? []).map((path) => ({ rawTextBlob: files.get(path) ?? null })) } };
}
