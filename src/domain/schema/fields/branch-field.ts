import { isBranchName, toBranchName } from "./branch-name.ts";
import type { Hint } from "./hint.ts";
import { nameField } from "./text-fields.ts";

/** The name of a branch, as git accepts it. */
export const branchField = nameField.refine((value) => isBranchName(value) && !value.startsWith("refs/"), {
  message: "So kann ein Zweig in git nicht heißen.",
  params: {
    remedy: "Bitte den Namen so schreiben, wie der Git-Anbieter ihn zeigt, zum Beispiel „main“.",
    toMeant: toBranchName,
  } satisfies Hint,
});
