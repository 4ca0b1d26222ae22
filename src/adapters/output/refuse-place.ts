import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, parse, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { siteRoot } from "../terminal/settings.ts";
import { isWithin, toRealPlace } from "./real-place.ts";
import { isWorkName } from "./work-folder.ts";

/** Where this software lies. */
const softwareRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** Folders of a site or of this software that hold what people or npm wrote; nothing is built into them. */
const sourceFolders = [
  "_data",
  "content",
  "src",
  "scripts",
  "test",
  "node_modules",
  ".git",
  ".github",
  ".gitlab",
  ".ci",
  ".vscode",
  ".devcontainer",
] as const;

/** Names no output may have anywhere in its path. */
const ownedNames = new Set([".git", "node_modules"]);

/**
 * Why nothing may ever be written over a folder, as the end of a German sentence; undefined when its contents decide.
 * @param target real place of the folder
 */
export function findRefusal(target: string): string | undefined {
  if (target === parse(target).root) return "Das ist der oberste Ordner des Rechners.";
  for (const [what, place] of wholePlaces()) {
    if (target === place) return `Das ist ${what}.`;
    if (isWithin(place, target)) return `Darin liegt ${what}.`;
  }
  for (const root of roots())
    for (const name of sourceFolders) {
      const folder = toRealPlace(join(root, name));
      if (isWithin(target, folder)) return `Der Ordner gehört zu „${name}“ und damit zu den Quellen.`;
      if (existsSync(folder) && isWithin(folder, target)) return `Darin liegt „${name}“.`;
    }
  const owned = target.split(sep).find((name) => ownedNames.has(name));
  if (owned !== undefined) return `Was in „${owned}“ liegt, gehört anderen Programmen.`;
  const work = toOwnNames(target).find(isWorkName);
  return work === undefined ? undefined : `„${work}“ braucht der Bau selbst.`;
}

/** Names in a path, without those of the folders above this software or the site: whatever these are called, they stay. */
function toOwnNames(target: string): string[] {
  const ways = roots().map((root) => (isWithin(target, root) ? relative(root, target) : target));
  return ways.reduce((short, way) => (way.length < short.length ? way : short), target).split(sep);
}

/** Places that must stay, and with them every folder they lie in. */
function wholePlaces(): [what: string, place: string][] {
  const places: [string, string][] = [
    ["das Heimatverzeichnis", homedir() || "/"],
    ["der Ordner dieser Software", softwareRoot],
    ["der Ordner mit den Angaben der Website (SITE_ROOT)", siteRoot()],
    ["der Ordner, in dem der Befehl läuft", "."],
    ["der Ordner für vorübergehende Dateien", tmpdir()],
    ["der Ordner für Zwischenergebnisse", join(softwareRoot, ".cache")],
    ["die Liste laufender Bauten", join(softwareRoot, ".cache", "bau")],
  ];
  const repository = findRepository(toRealPlace(siteRoot()));
  if (repository !== undefined) places.push(["das Repository der Website", repository]);
  return places.map(([what, place]) => [what, toRealPlace(place)]);
}

function roots(): string[] {
  return [...new Set([softwareRoot, siteRoot(), "."].map((root) => toRealPlace(root)))];
}

function findRepository(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findRepository(above);
}
