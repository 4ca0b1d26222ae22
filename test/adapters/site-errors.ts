import { loadSite } from "../../src/adapters/load-site.ts";
import { type DataError, DataErrors, toDataErrors } from "../../src/domain/data-error.ts";

/** What is wrong with the site below a root; nothing for one that loads. @param day today, if anybody asks for it */
export async function siteErrors(root: string, day?: string): Promise<readonly DataError[]> {
  const loaded = await loadSite(root, day).catch(toDataErrors);
  return loaded instanceof DataErrors ? loaded.errors : [];
}
