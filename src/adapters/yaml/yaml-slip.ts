import type { YAMLError } from "yaml";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import { tooDeep } from "./yaml-depth.ts";
import { explainLine, isField } from "./yaml-line.ts";

const quote = 'Text mit Doppelpunkt, # oder Anführungszeichen bitte ganz in "…" setzen.';

/** German message and remedy for a slip. */
export interface YamlSlip extends Pick<DataError, "message" | "remedy"> {
  /** True when it may only follow from an earlier slip that confused the parser. */
  readonly mayFollow?: boolean;
}

/** Message if lines are on no indentation step and no single line is at fault. */
const wrongStep: YamlSlip = {
  mayFollow: true,
  message: "Die Einrückung stimmt nicht.",
  remedy: "Felder einer Gruppe stehen genau untereinander, je Stufe zwei Leerzeichen.",
};

/**
 * German words for a slip in YAML's own grammar.
 * @param text the text the error stands in
 */
export function explainYamlSlip(error: YAMLError, text: string): YamlSlip {
  switch (error.code) {
    case "RESOURCE_EXHAUSTION":
      return tooDeep;
    case "TAB_AS_INDENT":
      return {
        message: "Die Zeile ist mit einem Tabulator eingerückt.",
        remedy: "Bitte mit zwei Leerzeichen einrücken.",
      };
    case "BAD_INDENT":
      return error.message.includes("end with a") ? explainOpen(error.message) : wrongStep;
    case "MISSING_CHAR":
      if (error.message.includes("closing")) return explainOpen(error.message);
      return explainNoField(error, text);
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_AS_IMPLICIT_KEY":
      return explainNoField(error, text);
    case "BAD_SCALAR_START":
      return {
        message: `Ein Text darf nicht mit „${text[error.pos[0]] ?? ""}“ beginnen.`,
        remedy: 'Bitte den ganzen Text in "…" setzen.',
      };
    case "UNEXPECTED_TOKEN":
      return explainLeftOver(error, text);
    case "TAG_RESOLVE_FAILED":
      return {
        message: "Angaben mit „!“ am Anfang sind hier nicht erlaubt.",
        remedy: "Bitte in Anführungszeichen setzen.",
      };
    case "BAD_DQ_ESCAPE":
      return {
        message: "Ein „\\“ in Anführungszeichen hat hier keine Bedeutung.",
        remedy: "Bitte löschen, oder statt der doppelten einfache Anführungszeichen setzen.",
      };
    case "NON_STRING_KEY":
      return {
        mayFollow: true,
        message: "Ein Feldname ist ein einzelnes Wort, keine Liste und keine Gruppe.",
        remedy: "Bitte „feldname: Wert“ schreiben.",
      };
    case "BAD_DIRECTIVE":
      return {
        message: "Zeilen, die mit „%“ beginnen, sind hier nicht erlaubt.",
        remedy: "Bitte löschen.",
      };
    case "MULTIPLE_DOCS":
      return {
        message: "Die Datei enthält mehrere Teile, getrennt durch „---“.",
        remedy: "Bitte je Datei nur einen Teil.",
      };
    case "BAD_ALIAS":
      return {
        message: "Ein Wort darf nicht mit „*“ oder „&“ beginnen.",
        remedy: "Bitte in Anführungszeichen setzen.",
      };
    default:
      return { message: "Dieser Aufbau ist nicht lesbar.", remedy: quote };
  }
}

/** Words for an unclosed quote or bracket; the parser notices it far below, so its place is searched. */
function explainOpen(found: string): YamlSlip {
  const bracket = /end with a (.)/.exec(found)?.[1];
  if (bracket !== undefined)
    return {
      message: "Die Klammer, die hier beginnt, wird nicht geschlossen.",
      remedy: `Bitte am Ende „${bracket}“ setzen.`,
    };
  return {
    message: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.",
    remedy: `Bitte am Ende des Textes ein ${found.includes('"') ? '"' : "'"} setzen.`,
  };
}

function explainNoField(error: YAMLError, text: string): YamlSlip {
  const start = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? text.length : end);
  const reason = explainLine(line);
  if (reason !== undefined) return reason;
  if (isField(line)) return wrongStep;
  return {
    mayFollow: true,
    message: "Hier fehlt nach dem Feldnamen ein Doppelpunkt, oder im Text steht einer zu viel.",
    remedy: quote,
  };
}

function explainLeftOver(error: YAMLError, text: string): YamlSlip {
  if (error.message.includes("same line with key"))
    return {
      message: "Ein Listenstrich steht hier in der Zeile des Feldnamens.",
      remedy: "Bitte jeden Eintrag der Liste in eine eigene Zeile darunter setzen.",
    };
  if (/["'][ \t]*$/.test(text.slice(Math.max(0, error.pos[0] - 50), error.pos[0])))
    return {
      message: "Nach dem schließenden Anführungszeichen steht noch etwas.",
      remedy: 'Bitte alles in ein Paar "…" setzen; Anführungszeichen im Text als „ und “ schreiben.',
    };
  return { mayFollow: true, message: "Dieser Aufbau ist nicht lesbar.", remedy: quote };
}
