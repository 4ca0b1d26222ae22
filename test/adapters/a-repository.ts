import { execFile } from "node:child_process";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { tinyRoot } from "../fixtures/broken-sites.ts";

const run = promisify(execFile);

/** Settings independent of the machine, so that the commits are the same every time. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.org",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.org",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

/** Runs git in a folder and returns its output. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd: folder, env: environment });
  return stdout.trim();
}

/** Commits all files of a repository and returns the hash. */
export async function commitAll(folder: string, message = "change"): Promise<string> {
  await git(folder, "add", "--all", "--force");
  await git(folder, "commit", "--quiet", "--allow-empty", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}

/** A repository whose branch `main` contains the small site, in its folder `at`. */
export async function aRepository(at = ""): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "repository-"));
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await cp(tinyRoot, join(folder, at), { recursive: true });
  await commitAll(folder, "base");
  return folder;
}
