import { type ExecFileOptionsWithBufferEncoding, execFile } from "node:child_process";
import { CommandError } from "../terminal/command-error.ts";

/** Reason why git has no result, as a German sentence for the person at the terminal. */
export class RevisionError extends CommandError {}

/** Maximum size of git's output: the texts of a site are a few megabytes. */
const longestAnswer = 128 * 1024 * 1024;

/**
 * Runs git in a folder, without a shell, and returns its output. Git neither prompts nor fetches, treats no file names
 * as patterns, and replaces no commit by another.
 * @param input standard input of git
 * @throws Error with git's message when it fails, RevisionError when there is no git
 */
export async function runGit(folder: string, args: readonly string[], input = ""): Promise<Buffer> {
  const options: ExecFileOptionsWithBufferEncoding = {
    cwd: folder,
    encoding: "buffer",
    maxBuffer: longestAnswer,
    env: { ...process.env, ...quiet },
  };
  return new Promise((resolve, reject) => {
    const child = execFile("git", [...fixed, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (error.code === "ENOENT")
        reject(new RevisionError("Zum Vergleichen ist git nötig; es ist hier nicht zu finden."));
      else reject(new Error(stderr.toString().trim() || error.message));
    });
    // A git that ends early does not read on; its exit code gives the reason.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

const fixed = ["--no-pager", "--literal-pathspecs", "--no-replace-objects"] as const;

const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };
