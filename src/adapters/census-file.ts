import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Document } from "yaml";
import { type CensusChanges, type Count, compareCensus, toCensus } from "../domain/census.ts";
import { DataErrors } from "../domain/data-error.ts";
import type { Network } from "../domain/network.ts";
import { parseYaml } from "./yaml-file.ts";

/** Where a site's census lies; a site without one is not counted. */
export const censusFile = "_data/.census.yaml";

const remark = ` Wie viel es von allem gibt. Wird eine Zahl kleiner, ohne dass sie hier geändert ist, meldet „npm run check“ einen
 Fehler: So geht keine Zeile unbemerkt verloren. „npm run census“ zählt neu.`;

/**
 * What has changed since the census of the site below a root; nothing for a site without one.
 * @throws DataErrors when the file is no readable YAML
 */
export async function readCensusChanges(root: string, network: Network): Promise<CensusChanges> {
  const text = await readFile(join(root, censusFile), "utf8").catch(() => undefined);
  if (text === undefined) return { losses: [], gains: [] };
  const { fact, errors } = parseYaml(censusFile, text);
  if (!fact) throw new DataErrors(errors);
  return compareCensus(fact, toCensus(network));
}

/** The census of a network as it is written down. */
export function toCensusText(census: readonly Count[]): string {
  const document = new Document({});
  for (const { path, count } of census) document.setIn(path, count);
  document.commentBefore = remark;
  return document.toString();
}

/** Writes the census of a site below a root. @returns the names of numbers that changed, before and after */
export async function writeCensus(root: string, network: Network): Promise<string[]> {
  const census = toCensus(network);
  const before = await readFile(join(root, censusFile), "utf8").catch(() => "");
  const known = parseYaml(censusFile, before).fact?.value as Record<string, unknown> | undefined;
  await writeFile(join(root, censusFile), toCensusText(census));
  return census.flatMap(({ path: [group = "", key], name, count }) => {
    const value = key === undefined ? known?.[group] : (known?.[group] as Record<string, unknown>)?.[key];
    return String(value) === String(count) ? [] : [`${name}: ${value ?? "–"} → ${count}`];
  });
}
