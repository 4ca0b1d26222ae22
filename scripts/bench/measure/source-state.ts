import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";

const measured = ["src", "scripts", "_data", "content", "package-lock.json", ":!scripts/bench/results"];

/**
 * Hash of everything measured here, committed or not: results of two states are never mixed. Without git, `unknown`.
 */
export function toSourceState(): string {
  try {
    const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8", maxBuffer: 1 << 28 });
    const files = git("ls-files", "-s", "--", ...measured);
    const changes = git("diff", "HEAD", "--", ...measured);
    return createHash("sha256").update(files).update(changes).digest("hex").slice(0, 12);
  } catch {
    return "unknown";
  }
}
