import { isSlip } from "../../../domain/text/nearest.ts";
import { quote } from "../../../domain/text/quote.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";

/** Accidental code blocks: indented lines, and drawings with a misspelt keyword. */
export const codeBlocks: ProseRule = ({ tokens, lines }) =>
  tokens.flatMap((token): ProseProblem[] => {
    const number = token.map?.[0] ?? 0;
    const place = { line: number + 1, column: Math.max(0, (lines[number] ?? "").search(/\S/)) + 1 };
    if (token.type === "code_block")
      return [
        {
          ...place,
          message: "Dieser Text ist so weit eingerückt, dass er als Programmtext gezeigt würde.",
          remedy: "Bitte die Leerzeichen am Anfang der Zeile löschen.",
        },
      ];
    const [word = ""] = token.info.trim().split(/\s+/);
    if (token.type !== "fence" || word === "mermaid") return [];
    const isDrawing = /^\s*(?:flowchart|graph)\s+(?:TB|TD|BT|LR|RL)\b/.test(token.content);
    if (!isDrawing && !(word !== "" && isSlip(word.toLowerCase(), "mermaid"))) return [];
    return [
      {
        ...place,
        message: `Aus diesem Block wird keine Zeichnung${word === "" ? "" : `: „${quote(word)}“ ist nicht „mermaid“`}.`,
        remedy: "Bitte die erste Zeile „```mermaid“ schreiben.",
      },
    ];
  });
