import { checkIntegrity } from "../../domain/integrity/network-rules.ts";
import { type DataError, DataErrors } from "../../domain/mistakes/data-error.ts";
import type { Facts } from "../../domain/network/facts.ts";
import { Network } from "../../domain/network/network.ts";
import { translateFacts } from "../../domain/translations/translations.ts";
import { type EditorFile, readEditorFiles } from "../files/editor-files.ts";
import { KnownYaml } from "../yaml/known-yaml.ts";
import { givenWords, isSoftwareRoot } from "./bundled-words.ts";
import { readFacts } from "./read-facts.ts";
import type { SoftwareWords } from "./words-files.ts";

/** Facts that passed every rule, and the graph made of them. */
export interface LoadedSite {
  readonly facts: Facts;
  readonly network: Network;
  /** The files they were read from. */
  readonly files: readonly EditorFile[];
}

/**
 * Reads, checks and joins everything editors wrote below a root. Interface words missing there come from the software.
 * @param day ISO date of today, after which nothing can have been confirmed; without it dates are not checked
 * @param bringsWords whether the root states every interface word itself, as the software's own folder does
 * @param known values of files read earlier, by one who loads again
 * @throws DataErrors with all mistakes of all files; there are no partial results
 */
export async function loadSite(
  root: string,
  day?: string,
  bringsWords = isSoftwareRoot(root),
  known = new KnownYaml(),
): Promise<LoadedSite> {
  const { files, errors } = await readEditorFiles(root);
  return joinFiles(files, errors, await givenWords(bringsWords), day, known);
}

/**
 * The same for files already read.
 * @param unreadable errors of files that could not be read
 * @param software the interface words of this software; none for its own site
 * @param day as in {@link loadSite}
 * @param known as in {@link loadSite}
 * @throws DataErrors with all mistakes of all files
 */
export function joinFiles(
  files: readonly EditorFile[],
  unreadable: readonly DataError[],
  software: SoftwareWords,
  day?: string,
  known = new KnownYaml(),
): LoadedSite {
  const read = readFacts(files, unreadable, software, known);
  const all = read.facts ? [...read.errors, ...checkIntegrity(read.facts, day)] : read.errors;
  if (all.length > 0 || !read.facts) throw new DataErrors(all);
  const facts = translateFacts(read.facts);
  return { facts, network: new Network(facts), files };
}
