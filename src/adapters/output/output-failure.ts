import type { PlacedPart } from "./check-folder.ts";
import type { OutputKind } from "./mark.ts";

const lastOnes: Readonly<Record<OutputKind, string>> = {
  website: "Die letzte fertige Website ist unverändert.",
  copy: "Die letzte Offline-Kopie ist unverändert.",
  paper: "Der letzte Druck ist unverändert.",
  review: "Der letzte Bericht ist unverändert.",
};

/** Why an output was not written; `fate` says in German what has become of what stood there before. */
export class OutputFailure extends Error {
  readonly fate: string;

  /**
   * @param earlier whether an output of an earlier build stood there and still does; `half` when the swap broke off
   *   between two renames and could not be taken back
   */
  constructor(cause: unknown, { kind, folder }: PlacedPart, earlier: boolean | "half") {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    if (earlier === "half")
      this.fate = `Der Tausch in „${folder}“ ist mittendrin abgebrochen. Der nächste Befehl bringt ihn zu Ende; bis dahin kann dort etwas fehlen.`;
    else this.fate = earlier ? `Nichts geschrieben: ${lastOnes[kind]}` : "Nichts geschrieben.";
  }
}
