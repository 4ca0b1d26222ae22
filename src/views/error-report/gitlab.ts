import type { DataError } from "../../domain/mistakes/data-error.ts";
import { type ToHash, toFingerprints } from "./fingerprint.ts";

/**
 * One entry of GitLab's Code Quality report
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "major";
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number };
  };
}

/** Errors as a Code Quality report: GitLab shows each at its line of the merge request. */
export function toGitlabReport(errors: readonly DataError[], toHash: ToHash): GitlabIssue[] {
  const fingerprints = toFingerprints(errors, toHash);
  return errors.map(({ file, line, message, remedy, rule = "fields" }, index) => ({
    description: `${message} ${remedy}`,
    check_name: rule,
    fingerprint: fingerprints[index] ?? "",
    severity: "major",
    location: { path: file, lines: { begin: line } },
  }));
}
