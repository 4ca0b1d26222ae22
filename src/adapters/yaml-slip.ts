import type { YAMLError } from "yaml";
import type { DataError } from "../domain/data-error.ts";

const quote = 'Text mit Doppelpunkt, # oder Anführungszeichen bitte ganz in "…" setzen.';
const missingSign = {
  message: "Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen oder eine Klammer.",
  remedy: quote,
};

/** What a slip in YAML's own grammar is in German, and what to write instead. @param text the text the error stands in */
export function explainYamlSlip(error: YAMLError, text: string): Pick<DataError, "message" | "remedy"> {
  switch (error.code) {
    case "RESOURCE_EXHAUSTION":
      return {
        message: "Hier ist zu vieles ineinander verschachtelt.",
        remedy: "Bitte die überzähligen Klammern oder Striche löschen.",
      };
    case "TAB_AS_INDENT":
      return {
        message: "Die Zeile ist mit einem Tabulator eingerückt.",
        remedy: "Bitte mit zwei Leerzeichen einrücken.",
      };
    case "BAD_INDENT":
      if (error.message.includes("end with a")) return missingSign;
      return {
        message: "Die Einrückung stimmt nicht.",
        remedy: "Felder einer Gruppe stehen genau untereinander, je Stufe zwei Leerzeichen.",
      };
    case "DUPLICATE_KEY": {
      const name = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? "";
      return { message: `Das Feld „${name}“ steht hier zweimal.`, remedy: "Bitte eines der beiden löschen." };
    }
    case "MISSING_CHAR":
      return missingSign;
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        message: "Hier fehlt nach dem Feldnamen ein Doppelpunkt, oder im Text steht einer zu viel.",
        remedy: quote,
      };
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
