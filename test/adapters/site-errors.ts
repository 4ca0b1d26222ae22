import { loadSite } from "../../src/adapters/load-site.ts";
import { type DataError, DataErrors } from "../../src/domain/data-error.ts";

/** What is wrong with the site below a root; nothing for one that loads. */
export async function siteErrors(root: string): Promise<readonly DataError[]> {
  try {
    await loadSite(root);
    return [];
  } catch (error) {
    if (error instanceof DataErrors) return error.errors;
    throw error;
  }
}
