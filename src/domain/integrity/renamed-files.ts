import { type Facts, toThingFiles } from "../network/facts.ts";

/**
 * Files that were only renamed: their id is one that translations still refer to, and no file has that name.
 * @returns the path a file had before, by the path it has now
 */
export function findRenamed(facts: Facts): Map<string, string> {
  const stated = toThingFiles(facts);
  const files = new Set(stated.map(({ file }) => file));
  const translated = new Set(facts.translations.map(({ original }) => original));
  return new Map(
    stated.flatMap(({ file, value }) => {
      const before = `${file.slice(0, file.lastIndexOf("/") + 1)}${value.id}.yaml`;
      return translated.has(before) && !files.has(before) ? [[file, before] as const] : [];
    }),
  );
}

/** Ids of things whose file was deleted or renamed while translations of it are left. */
export function findGone(facts: Facts): Set<string> {
  const files = new Set([...facts.bodies, ...facts.publications].map(({ file }) => file));
  const { translations } = facts;
  return new Set(
    translations.filter(({ original }) => !files.has(original)).map(({ original }) => toStem(original)),
  );
}

/** Name of a file without its folder and ending. */
export function toStem(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[a-z]+$/, "");
}
