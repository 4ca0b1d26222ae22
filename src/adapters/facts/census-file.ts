import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Document } from "yaml";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { Network } from "../../domain/network/network.ts";
import {
  type CensusChanges,
  type Count,
  compareCensus,
  toCensus,
  toMissingCensus,
} from "../../domain/upkeep/census.ts";
import { writeWhole } from "../files/write-whole.ts";
import { parseYaml } from "../yaml/yaml-file.ts";

/** Path of a site's census. */
export const censusFile = "_data/.census.yaml";

const remark = ` Wie viel es von allem gibt. Wird eine Zahl kleiner, ohne dass sie hier geändert ist, meldet „npm run check“ einen
 Fehler: So geht keine Zeile unbemerkt verloren. „npm run census“ zählt neu.`;

/** Changes since the census of the site below a root; errors in the file itself count as losses, too. */
export async function readCensusChanges(root: string, network: Network): Promise<CensusChanges> {
  const text = await readFile(join(root, censusFile), "utf8").catch(() => undefined);
  const census = toCensus(network);
  if (text === undefined) return toMissingCensus(censusFile, census);
  const { fact, errors } = parseYaml(censusFile, text);
  return fact ? compareCensus(fact, census) : { losses: errors.map(withCommand), gains: [] };
}

/** Adds the remedy for an unclear cause to an error: rerun the census. */
function withCommand(error: DataError): DataError {
  return { ...error, remedy: `${error.remedy} „npm run census“ schreibt die Datei neu.`.trimStart() };
}

/** The census of a network as file content. */
export function toCensusText(census: readonly Count[]): string {
  const document = new Document({});
  for (const { path, count } of census) document.setIn(path, count);
  document.commentBefore = remark;
  return document.toString();
}

/** Writes the census of a site below a root. @returns the names of changed numbers, with old and new value */
export async function writeCensus(root: string, network: Network): Promise<string[]> {
  const census = toCensus(network);
  const before = await readFile(join(root, censusFile), "utf8").catch(() => "");
  const known = parseYaml(censusFile, before).fact?.value as Record<string, unknown> | undefined;
  await writeWhole(join(root, censusFile), toCensusText(census));
  return census.flatMap(({ path: [group = "", key], name, count }) => {
    const value = key === undefined ? known?.[group] : (known?.[group] as Record<string, unknown>)?.[key];
    return String(value) === String(count) ? [] : [`${name}: ${value ?? "–"} → ${count}`];
  });
}
