import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { type DataError, DataErrors, toDataErrors } from "../../src/domain/mistakes/data-error.ts";

/** Errors of the site below a root on a day of 2026; none if it loads. */
export async function siteErrors(root: string, day = "2026-12-01"): Promise<readonly DataError[]> {
  const loaded = await loadSite(root, day).catch(toDataErrors);
  return loaded instanceof DataErrors ? loaded.errors : [];
}
