import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readSoftwareWords, type SoftwareWords } from "./words-files.ts";

/** Folder of this software itself, with the interface words it brings. */
const softwareRoot = fileURLToPath(new URL("../../../", import.meta.url));

let words: Promise<SoftwareWords> | undefined;

/** The interface words of this software, read once per process: they come with its code. */
export function ownWords(): Promise<SoftwareWords> {
  words ??= readSoftwareWords(softwareRoot);
  return words;
}

/** Interface words a site gets from this software: none where it states every word itself, as our own folder does. */
export async function givenWords(bringsWords: boolean): Promise<SoftwareWords> {
  return bringsWords ? { words: [], errors: [] } : ownWords();
}

/** True for the folder this software itself lies in. */
export function isSoftwareRoot(root: string): boolean {
  return resolve(root) === resolve(softwareRoot);
}
