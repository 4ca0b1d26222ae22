import type { DataError } from "../mistakes/data-error.ts";
import type { FactFile } from "../mistakes/fact-file.ts";
import { type CatalogueEntry, catalogue, requiredFiles, translationsPlace } from "../schema/catalogue.ts";
import { bodyRooms } from "../schema/rooms.ts";
import { toSuggestion } from "../text/nearest.ts";
import { parseFile } from "./parse.ts";

/** Error for a file below `_data/` that belongs to no entry of the catalogue; names the likely intended place. */
export function toUnknownPlace(file: string): DataError {
  const name = file.slice("_data/".length);
  const [folder = "", rest] = name.split("/");
  const places = catalogue.map(({ place }) => place);
  const byRoom = catalogue.find(
    (entry) => "bodyKind" in entry && bodyRooms[entry.bodyKind] === folder && entry.place.endsWith("/"),
  );
  const remedy =
    `${folder}/` === translationsPlace
      ? "Übersetzungen liegen in _data/translations/<Sprache>/ unter dem Pfad der deutschen Datei."
      : byRoom
        ? `Meinten Sie „${byRoom.place}“?`
        : toSuggestion(rest === undefined ? name : `${folder}/`, places);
  return atBeginning(file, "Eine Datei mit diesem Namen hat hier keinen Platz.", remedy);
}

/** Error for a file that has all fields of another kind of thing; kinds of bodies are too similar to tell apart. */
export function findWrongPlace(entry: CatalogueEntry, fact: FactFile): DataError | undefined {
  const other = catalogue.find(
    (one: CatalogueEntry) =>
      one.schema !== entry.schema &&
      (entry.bodyKind === undefined || one.bodyKind === undefined) &&
      parseFile(one.schema, fact).stated !== undefined,
  );
  if (!other) return undefined;
  const remedy = other.place.endsWith("/")
    ? `Sie gehören in den Ordner „_data/${other.place}“; bitte die Datei dorthin verschieben.`
    : `So sieht nur „_data/${other.place}“ aus; bitte in dieser Datei eintragen.`;
  return atBeginning(fact.file, "Diese Angaben haben hier keinen Platz.", remedy);
}

/** One error for each required file that is missing. @param present paths of the existing files, readable or not */
export function findMissingFiles(present: ReadonlySet<string>): DataError[] {
  return requiredFiles
    .map((name) => `_data/${name}`)
    .filter((file) => !present.has(file))
    .map((file) =>
      atBeginning(file, "Diese Datei fehlt.", "Ohne sie gibt es keine Website; bitte wiederherstellen."),
    );
}

function atBeginning(file: string, message: string, remedy: string): DataError {
  return { file, line: 1, column: 1, rule: "file", message, remedy };
}
