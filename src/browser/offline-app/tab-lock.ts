import type { Places } from "./cache-names.ts";
import { SaveFailure } from "./failure.ts";

/** Does work that no other tab of this site does at the same time. @throws SaveFailure `busy` if another does */
export async function alone<Result>({ prefix }: Places, work: () => Promise<Result>): Promise<Result> {
  // Some browsers in use have no locks; there, two tabs at once are rare enough to ignore.
  if (!("locks" in navigator)) return work();
  return await navigator.locks.request(prefix, { ifAvailable: true }, (lock) => {
    if (lock === null) throw new SaveFailure("busy", "another tab is saving");
    return work();
  });
}
