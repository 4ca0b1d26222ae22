import type { DataError } from "../../domain/mistakes/data-error.ts";
import { fieldName } from "./yaml-shape.ts";

type Words = Pick<DataError, "message" | "remedy">;

/** Spaces other than the ordinary one, which YAML does not accept; they come with text pasted from Word or the web. */
const oddSpace = "[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
/** Places only for an ordinary space: in the indentation, behind a list's dash, behind a field's colon. */
const misplacedSpace = new RegExp(`^ *(?:- +)*(?:-|[\\p{L}\\w.-]+:)?(${oddSpace})`, "u");

/** True for a line with the form of a field, with or without the dash of a list. */
export function isField(line: string): boolean {
  return new RegExp(`^ *(?:- +)*${fieldName}:(?: |$)`, "u").test(line);
}

/** Odd spaces where YAML needs ordinary ones: line and column, counted from 1, of the first of each line. */
export function findMisplacedSpaces(text: string): { line: number; column: number; words: Words }[] {
  return text.split("\n").flatMap((line, index) => {
    const match = misplacedSpace.exec(line);
    if (!match) return [];
    const words = {
      message: "Hier steht ein geschütztes Leerzeichen; es sieht nur aus wie ein gewöhnliches.",
      remedy:
        "Bitte löschen und mit der Leertaste neu tippen; solche Zeichen kommen oft beim Einfügen aus Word mit.",
    };
    return [{ line: index + 1, column: match[0].length, words }];
  });
}

/** Words for a line that should be a field; undefined when the line itself shows no mistake. */
export function explainLine(line: string): Words | undefined {
  const body = line.replace(/^ *(?:- +)*/, "");
  const name = new RegExp(`^${fieldName}`, "u").exec(body)?.[0];
  if (name === undefined) return undefined;
  const rest = body.slice(name.length);
  if (/^:[^\s/]/.test(rest))
    return {
      message: "Nach dem Doppelpunkt fehlt ein Leerzeichen.",
      remedy: `Bitte „${name}: …“ schreiben.`,
    };
  const sign = /^ *([=;])/.exec(rest)?.[1];
  if (sign !== undefined)
    return {
      message: `Nach „${name}“ steht „${sign}“ statt eines Doppelpunkts.`,
      remedy: `Bitte „${name}: …“ schreiben.`,
    };
  if (/^:\s.*:(\s|$)/.test(rest))
    return {
      message: "Im Text steht ein Doppelpunkt mit einem Leerzeichen dahinter; so beginnt ein neues Feld.",
      remedy: 'Bitte den ganzen Text in "…" setzen.',
    };
  // A single word behind a dash is an entry of a list, not a field.
  if (/:(\s|\/|$)/.test(rest) || (body !== line.trimStart() && rest.trim() === "")) return undefined;
  return {
    message: "In dieser Zeile fehlt nach dem Feldnamen ein Doppelpunkt.",
    remedy: `Bitte „${name}: …“ schreiben; soll die Zeile zum Text darüber gehören, diesen ganz in "…" setzen.`,
  };
}
