import { CommandError } from "../terminal/command-error.ts";
import { toSystemSentence } from "../terminal/system-error.ts";
import { examineFolder, markName, type OutputKind } from "./mark.ts";
import { findTilde, isWithin, toRealPlace } from "./real-place.ts";
import { findRefusal } from "./refuse-place.ts";
import { innerWorkName } from "./work-folder.ts";

/** One folder of an output. */
export interface OutputPart {
  readonly kind: OutputKind;
  /** As people call it. */
  readonly folder: string;
}

/** The same with the place it leads to. */
export interface PlacedPart extends OutputPart {
  readonly target: string;
}

/** Thrown for a folder that may never be written over, whatever it holds: the call is wrong. */
export class PlaceError extends CommandError {}

/** What each kind is called, and the command that writes it. */
const kindNames: Readonly<Record<OutputKind, readonly [what: string, command: string]>> = {
  website: ["eine Website", "npm run build"],
  copy: ["eine Offline-Kopie", "npm run build"],
  paper: ["Druckvorlagen", "npm run paper"],
  review: ["einen Bericht", "npm run review"],
};

/** A folder of each kind's own, as an example. */
const usualFolders: Readonly<Record<OutputKind, string>> = {
  website: "dist",
  copy: "dist",
  paper: "paper",
  review: ".cache/review",
};

/** How many foreign files are named. */
const mostNamed = 3;

/**
 * Finds out where the folders of an output really are.
 * @param setting by which people name the folder
 * @throws PlaceError when one may never be replaced, or when they lie in one another
 */
export function checkPlaces(parts: readonly OutputPart[], setting = "--out "): PlacedPart[] {
  const placed = parts.map((part) => ({ ...part, target: toTarget(part.folder) }));
  for (const { kind, folder, target } of placed) {
    const why = findRefusal(target);
    if (why !== undefined)
      throw new PlaceError(
        `„${folder}“ wird nicht überschrieben. ${why} Bitte mit ${setting.replace(/\W$/, "")} einen eigenen Ordner nennen, zum Beispiel ${setting}${usualFolders[kind]}.`,
      );
    const other = placed.find((part) => part.folder !== folder && isWithin(target, part.target));
    if (other !== undefined)
      throw new PlaceError(
        `„${folder}“ und „${other.folder}“ liegen ineinander. Bitte zwei getrennte Ordner nehmen.`,
      );
  }
  return placed;
}

function toTarget(folder: string): string {
  const home = findTilde(folder);
  if (home !== undefined) throw new PlaceError(home);
  try {
    return toRealPlace(folder);
  } catch (error) {
    throw new PlaceError(`„${folder}“ kann nicht beschrieben werden. ${toSystemSentence(error) ?? error}`);
  }
}

/**
 * Looks into a folder that is to be replaced. @returns whether an earlier output stands there
 * @throws CommandError when it holds anything else
 */
export async function checkFolder({ kind, folder, target }: PlacedPart): Promise<boolean> {
  const state = await examineFolder(target, innerWorkName);
  const [what, command] = kindNames[kind];
  const kept = "Es wird nichts gelöscht.";
  switch (state.is) {
    case "free":
      return false;
    case "file":
      throw new CommandError(`„${folder}“ ist eine Datei. Bitte einen Ordner nennen.`);
    case "unmarked":
      throw new CommandError(
        `Der Ordner „${folder}“ enthält anderes als ${what} von „${command}“: Darin fehlt die Datei „${markName}“. ${kept} Bitte einen leeren oder neuen Ordner nennen. Stammt der Inhalt von einer früheren Fassung dieses Befehls, den Ordner bitte selbst löschen oder umbenennen und den Befehl wiederholen.`,
      );
    case "marked": {
      if (state.kind !== kind)
        throw new CommandError(
          `Der Ordner „${folder}“ enthält ${kindNames[state.kind][0]}, nicht ${what}. ${kept} Bitte einen anderen Ordner nennen.`,
        );
      if (state.foreign.length === 0) return true;
      throw new CommandError(toForeign(folder, state.foreign, command, kept));
    }
  }
}

function toForeign(folder: string, foreign: readonly string[], command: string, kept: string): string {
  const named = foreign.slice(0, mostNamed).map((file) => `„${file}“`);
  const more = foreign.length > mostNamed ? ` und ${foreign.length - mostNamed} weitere` : "";
  return `Im Ordner „${folder}“ liegt, was „${command}“ nicht geschrieben hat: ${named.join(", ")}${more}. ${kept} Bitte an einen anderen Ort legen und den Befehl wiederholen.`;
}
