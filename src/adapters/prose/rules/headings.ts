import type { Position } from "../../../domain/mistakes/data-error.ts";
import type { Token } from "../markdown-parser.ts";
import type { MarkedText } from "./marked-text.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";

/** Headings are intended as such, have words, and go down one level at a time below the title of the page. */
export const headings: ProseRule = (text) => {
  let above = 1;
  return text.tokens.flatMap((token, index): ProseProblem[] => {
    if (token.type !== "heading_open") return [];
    const level = Number(token.tag.slice(1));
    const place = toPlace(text, token);
    const isUnderlined = /^[-=]$/.test(token.markup);
    const allowed = above + 1;
    above = Math.max(level, 2);
    if (level === 1) return [{ ...place, ...titleWords }];
    if (isUnderlined) return [{ ...place, ...toUnderlinedWords(token.markup) }];
    if (isEmpty(text, index)) return [{ ...place, ...emptyWords }];
    // Each translated paragraph is separate; levels are checked in the German text as a whole.
    if (text.keepsLineEnds || level <= allowed) return [];
    return [
      {
        ...place,
        message: `Diese Überschrift überspringt eine Ebene: „${token.markup}“ folgt auf ${allowed === 2 ? "den Titel" : `„${"#".repeat(allowed - 1)}“`}.`,
        remedy: `Bitte „${"#".repeat(allowed)}“ schreiben.`,
      },
    ];
  });
};

/** Sections without content. */
export const emptySections: ProseRule = (text) => {
  if (text.keepsLineEnds) return [];
  const shown = [...text.tokens.entries()].filter(([, { level, nesting }]) => level === 0 && nesting >= 0);
  return shown.flatMap(([own, token], index): ProseProblem[] => {
    const [, next] = shown[index + 1] ?? [];
    if (token.type !== "heading_open" || token.tag === "h1" || isEmpty(text, own)) return [];
    if (next !== undefined && (next.type !== "heading_open" || next.tag > token.tag)) return [];
    return [
      {
        ...toPlace(text, token),
        isHint: true,
        message: "Unter dieser Überschrift steht nichts.",
        remedy: "Bitte den Abschnitt schreiben, oder die Überschrift löschen.",
      },
    ];
  });
};

const titleWords = {
  message: "Die Überschrift mit einem „#“ gibt es schon: Das ist der Titel im Kopf der Datei.",
  remedy: "Bitte mit „##“ beginnen.",
};

const emptyWords = {
  message: "Diese Überschrift ist leer.",
  remedy: "Bitte hinter „#“ ihre Wörter schreiben, oder die Zeile löschen.",
};

function toUnderlinedWords(sign: string): Pick<ProseProblem, "message" | "remedy"> {
  return {
    message: `Die Zeile mit „${sign}“ darunter macht aus diesem Text eine Überschrift.`,
    remedy: `Bitte eine leere Zeile dazwischen setzen; ist eine Überschrift gemeint, „## …“ schreiben.`,
  };
}

function toPlace({ lines }: MarkedText, { map }: Token): Position {
  const line = map?.[0] ?? 0;
  return { line: line + 1, column: Math.max(0, (lines[line] ?? "").search(/[^\s>]/)) + 1 };
}

function isEmpty({ wordsAt }: MarkedText, index: number): boolean {
  const own = wordsAt.get(index + 1);
  const hasCode = own?.spans.some(({ token }) => token.type === "code_inline") ?? false;
  const hasEscape = own?.spans.some(({ token }) => token.type === "text_special") ?? false;
  return !hasCode && !hasEscape && (own?.shown ?? "").replace(/[\0\s]/g, "") === "";
}
