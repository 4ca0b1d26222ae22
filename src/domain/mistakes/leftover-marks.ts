import { findNamedCharacter } from "../text/named-character.ts";
import { quote } from "../text/quote.ts";
import type { DataError } from "./data-error.ts";
import { foreignMarks } from "./foreign-marks.ts";
import type { Marked, MarkKind } from "./mark-kind.ts";

/** A mark meant for a program that readers would see as plain characters: its offset in the text, and the remedy. */
export interface LeftoverMark extends Pick<DataError, "message" | "remedy"> {
  readonly index: number;
}

const kinds: readonly MarkKind[] = [
  {
    pattern: /\[([^\][\n]+)\][ \n]+\(([^()\s]+)\)/,
    of: ["prose", "plain"],
    toWords: ([mark = "", name = "", target = ""], marked) =>
      marked === "plain"
        ? noLinks(name)
        : {
            message: `Zwischen „[${quote(name)}]“ und „(${quote(target)})“ steht ${/\]\n/.test(mark) ? "ein Zeilenende" : "ein Leerzeichen"}; so wird daraus kein Link.`,
            remedy: `Bitte „[${quote(name)}](${quote(target)})“ schreiben.`,
          },
  },
  {
    pattern: /\[([^\][\n]+)\]\(([^()\s]*)(\)?)/,
    of: ["prose", "plain"],
    toWords: ([, name = "", target = "", end = ""], marked) =>
      marked === "plain"
        ? noLinks(name)
        : {
            message: `Der Link auf „${quote(name)}“ ist nicht lesbar${end === "" ? "; ihm fehlt die schließende Klammer" : ""}.`,
            remedy: `Bitte „[${quote(name)}](${quote(target) || "kennung"})“ schreiben, ohne Leerzeichen in den runden Klammern.`,
          },
  },
  {
    pattern:
      /\(([^()\n]+)\)\[((?:https?:|www\.|mailto:|tel:)[^\][\s]*|(?!sic\])[a-z][a-z0-9]*(?:-[a-z0-9]+)*)\]/,
    of: ["prose", "sentence", "plain"],
    toWords: ([, name = "", target = ""], marked) =>
      marked === "plain"
        ? noLinks(name)
        : {
            message: "Hier sind die Klammern eines Links vertauscht.",
            remedy: `Bitte „[${quote(name)}](${quote(target)})“ schreiben.`,
          },
  },
  {
    pattern: /\[([^\][\n]+)\]\[([^\][\n^]*)\]/,
    of: ["prose", "sentence", "plain"],
    toWords: ([, name = "", label = ""], marked) =>
      marked === "plain"
        ? noLinks(name)
        : {
            message: `Der Link „[${quote(name)}][${quote(label)}]“ hat kein Ziel; seine Klammern stünden so auf der Website.`,
            remedy: `Bitte „[${quote(name)}](kennung)“ schreiben.`,
          },
  },
  {
    pattern: /(?<=^|\n)(#{2,6})([^ \t\n#][^\n]*)/,
    of: ["prose"],
    toWords: ([, hashes = "", words = ""]) => ({
      message: `Nach „${hashes}“ fehlt ein Leerzeichen; so wird daraus keine Überschrift.`,
      remedy: `Bitte „${hashes} ${quote(words)}“ schreiben.`,
    }),
  },
  {
    pattern: /(?<=^|\n)#{7,}[^\n]*/,
    of: ["prose"],
    toWords: () => ({
      message: "So viele „#“ machen keine Überschrift.",
      remedy: "Bitte „##“ bis „######“ schreiben.",
    }),
  },
  {
    // Alone in its paragraph and without the end of a sentence; a hashtag would stand inside one.
    pattern: /^#(\u00a0?\p{Lu}[^\n#.!?]* [^\n#.!?]*|\u00a0[^\n]*)$/u,
    of: ["prose"],
    toWords: ([, words = ""]) => ({
      message: "Nach „#“ fehlt ein Leerzeichen; so wird daraus keine Überschrift.",
      remedy: `Bitte „## ${quote(words)}“ schreiben.`,
    }),
  },
  {
    pattern: /^#{1,6} (?=\S)/,
    of: ["sentence", "plain"],
    toWords: ([hashes = ""]) => ({
      message: `„${hashes.trim()}“ am Anfang stünde so auf der Website.`,
      remedy: "Bitte löschen; Überschriften gibt es nur in content/.",
    }),
  },
  {
    pattern: /\*\*/,
    of: ["prose", "sentence", "plain"],
    toWords: (_, marked) => ({
      message: "Die Sternchen „**“ stünden so auf der Website.",
      remedy:
        marked === "prose"
          ? "Bitte löschen, oder für fetten Text ohne Leerzeichen um die Wörter setzen: „**fett**“."
          : "Bitte löschen; fetten Text gibt es nur in content/.",
    }),
  },
  {
    pattern: /&(?:([a-z]{2,8})|#\d{2,5}|#x[0-9a-f]{2,4});/i,
    of: ["prose", "sentence", "plain"],
    toWords: ([entity = "", name = ""]) => ({
      message: `„${entity}“ stünde so auf der Website.`,
      remedy: toVisible(findNamedCharacter(name)),
    }),
  },
  ...foreignMarks,
];

/** Remedy that shows a character; for an invisible one, a sentence without it. */
function toVisible(character: string | undefined): string {
  return character !== undefined && /[^\p{Z}\p{C}]/u.test(character)
    ? `Bitte „${character}“ schreiben.`
    : "Bitte das Zeichen selbst schreiben.";
}

function noLinks(name: string): Pick<DataError, "message" | "remedy"> {
  return {
    message: `Der Link auf „${quote(name)}“ stünde mit seinen Klammern auf der Website.`,
    remedy: `Bitte nur „${quote(name)}“ schreiben; Links gibt es im Satz einer Beziehung und in content/.`,
  };
}

/** The first mark of each kind left over in a text, in the order of the text. @param marked markup the text may hold */
export function findLeftoverMarks(text: string, marked: Marked): LeftoverMark[] {
  return kinds
    .flatMap(({ pattern, of, toWords }) => {
      const match = of.includes(marked) ? pattern.exec(text) : null;
      return match ? [{ index: match.index, ...toWords(match, marked) }] : [];
    })
    .sort((a, b) => a.index - b.index);
}
