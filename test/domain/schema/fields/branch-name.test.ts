import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isBranchName, toBranchName } from "../../../../src/domain/schema/fields/branch-name.ts";

/** What git itself says of a name. */
function isAcceptedByGit(name: string): boolean {
  try {
    execFileSync("git", ["check-ref-format", "--branch", name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("the name of a branch", () => {
  it.each([
    ["main", true],
    ["feature/neu", true],
    ["stand-2026.12", true],
    ["übersicht", true],
    ["a@b", true],
    ["-x", false],
    ["--upload-pack=x", false],
    ["HEAD", false],
    ["", false],
    ["a b", false],
    ["a..b", false],
    [".a", false],
    ["a/.b", false],
    ["a.", false],
    ["a/", false],
    ["/a", false],
    ["a//b", false],
    ["a.lock", false],
    ["a.lock/b", false],
    ["a~1", false],
    ["a^", false],
    ["a:b", false],
    ["a?", false],
    ["a*", false],
    ["a[0]", false],
    ["a\\b", false],
    ["a@{1}", false],
    ["a\tb", false],
  ])("%j: %s, as git says", (name, expected) => {
    expect(isBranchName(name)).toBe(expected);
    expect(isAcceptedByGit(name)).toBe(expected);
  });

  it("is not the sign git takes for HEAD", () => {
    expect(isBranchName("@")).toBe(false);
  });

  it.each([
    ["refs/heads/main", "main"],
    ["refs/remotes/origin/main", "main"],
    ["main/", "main"],
    ["mein zweig", "mein-zweig"],
    ["--force", undefined],
    ["main", undefined],
  ])("%j means %j", (value, meant) => {
    expect(toBranchName(value)).toBe(meant);
  });
});
