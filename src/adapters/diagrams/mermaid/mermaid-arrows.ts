import type { Misread } from "./misread.ts";

/** A line of an arrow as written; the characters around it decide how Mermaid reads it. */
interface Run {
  readonly offset: number;
  readonly text: string;
  /** A mark in front of it that is no end of an id; empty where there is none. */
  readonly left: string;
  /** A mark behind it; empty where there is none. */
  readonly right: string;
}

/**
 * Finds `o` and `x` that Mermaid takes for the circle or cross of an arrow though they were written as an id or as its
 * beginning, and marks that stand at one end only, which it drops (mermaid-js/mermaid#6313).
 * @param code the source without its texts
 */
export function findArrowMistakes(code: string): Misread[] {
  const runs = [...code.matchAll(/-{2,}|={2,}|-\.+-?|\.+-/g)].map((match) =>
    toRun(match[0], match.index, code),
  );
  return runs.flatMap((run, index) => findLeft(run, runs[index + 1], code) ?? findRight(run, code) ?? []);
}

function toRun(text: string, offset: number, code: string): Run {
  const [before = "", left = ""] = [code[offset - 2], code[offset - 1]];
  const isMark = left === "<" || ((left === "o" || left === "x") && !/[\p{L}\p{N}\p{M}_.-]/u.test(before));
  const right = code[offset + text.length] ?? "";
  return { offset, text, left: isMark ? left : "", right: /[ox>]/.test(right) ? right : "" };
}

function findLeft(run: Run, next: Run | undefined, code: string): Misread | undefined {
  const { left, text, offset } = run;
  if (left === "") return undefined;
  const written = `${left}${text}${run.right}`;
  const before =
    code
      .slice(0, offset - 1)
      .split("\n")
      .at(-1)
      ?.trimEnd() ?? "";
  if (left !== "<" && /(?:^|[;&>=.-])$/.test(before))
    return {
      offset: offset - 1,
      message: `„${written}“ liest Mermaid als Pfeil mit ${nameOf(left)} am Anfang, nicht als Kasten „${left}“. Bitte den Kasten anders nennen, zum Beispiel „${left.toUpperCase()}“.`,
    };
  // Between two halves of a line stands its text: the second half has the mark of the other end.
  const isHalf = run.right === "" && text.length === 2 && !code.slice(offset, next?.offset).includes("\n");
  const other = isHalf ? (next?.right ?? "") : run.right;
  if (other === (left === "<" ? ">" : left)) return undefined;
  return {
    offset: offset - 1,
    message: `„${written}“ hat nur an einem Ende das Zeichen „${left}“; Mermaid lässt es weg. Bitte an beiden Enden ein Zeichen schreiben (<-->, o--o, x--x) oder nur am zweiten.`,
  };
}

function findRight({ text, offset, right }: Run, code: string): Misread | undefined {
  if (right !== "o" && right !== "x") return undefined;
  const rest = code.slice(offset + text.length + 1);
  const isGlued = /^[^\s;&|]/.test(rest);
  const isAlone = /^[^\S\n]*(?:[\n;&]|$)/.test(rest);
  if (!isGlued && !isAlone) return undefined;
  const id = /^[\p{L}\p{N}\p{M}_.-]*/u.exec(rest)?.[0] ?? "";
  const reading =
    id === "" ? "und dahinter fehlt ein Kasten" : `der auf „${id}“ zeigt, nicht auf „${right}${id}“`;
  // Two signs alone would begin a text.
  const line = text === "--" || text === "==" ? text + text[0] : text;
  return {
    offset,
    message: `„${text}${right}${id}“ liest Mermaid als Pfeil mit ${nameOf(right)} am Ende, ${reading}. Bitte ein Leerzeichen setzen: „${line} ${right}${id}“.`,
  };
}

function nameOf(mark: string): string {
  return mark === "o" ? "Kreis" : "Kreuz";
}
