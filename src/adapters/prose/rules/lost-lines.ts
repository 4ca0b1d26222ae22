import type { MarkedText, MarkedWords } from "./marked-text.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";

/** Bullets of other programs; in Markdown they are plain characters. */
const pointSign = /^[•▪◦‣●■·]\s*\S/;
/** Lookalikes of a list item: a dash, or a bullet without its space. */
const pointLike = /^(?:[–—]\s*\S|[-+](?=[\p{L}„])|\*(?=\p{L})(?![^*]*\*))/u;
/** A number without its space, or a list below a line of text that does not begin with 1. */
const countLike = /^\d{1,3}[.)]\s?\p{L}/u;
/** Minimum length of a wrapped line; shorter ones were ended on purpose. */
const shortLine = 45;
/** Line that may begin a part of a postal address. */
const ownLine = /^[\p{Lu}\p{Lo}\d„][^|<>{}]*$/u;

/** Lines intended as separate that would run together into one paragraph. */
export const lostLines: ProseRule = (text) =>
  text.words.flatMap((words) => {
    const lines = toLines(words);
    const [problem] = [
      findPoints(lines),
      ...(isTableOrHeading(text, words) ? [] : [findLikely(lines, text), findShort(lines, text)]),
    ].flat();
    return problem === undefined ? [] : [problem];
  });

interface Line {
  readonly text: string;
  readonly place: { readonly line: number; readonly column: number };
}

function toLines({ shown, placeAt }: MarkedWords): Line[] {
  let start = 0;
  return shown.split("\n").map((text) => {
    const place = placeAt(start);
    start += text.length + 1;
    return { text, place };
  });
}

function isTableOrHeading({ tokens }: MarkedText, { index }: MarkedWords): boolean {
  return tokens[index - 1]?.type !== "paragraph_open";
}

function findPoints(lines: readonly Line[]): ProseProblem[] {
  const found = lines.find(({ text }) => pointSign.test(text));
  if (found === undefined) return [];
  const sign = found.text[0];
  return [
    {
      ...found.place,
      message: `„${sign}“ macht keinen Punkt einer Liste; die Zeilen liefen zu einem Absatz zusammen.`,
      remedy: `Bitte „- “ statt „${sign}“ schreiben, vor jeden Punkt, mit einer leeren Zeile vor dem ersten.`,
    },
  ];
}

function findLikely(lines: readonly Line[], { keepsLineEnds }: MarkedText): ProseProblem[] {
  const points = lines.filter(({ text }) => pointLike.test(text) && !(keepsLineEnds && /^[–—]/.test(text)));
  const counted = lines.filter(({ text }, index) => index > 0 && countLike.test(text));
  const introduced = counted.find(({ place }) => {
    const before = lines.find((line) => line.place.line === place.line - 1);
    return before !== undefined && /:\s*$/.test(before.text);
  });
  const [first] = points.length > 1 ? points : counted.length > 1 ? counted : introduced ? [introduced] : [];
  if (first === undefined) return [];
  const isPoint = points.length > 1;
  return [
    {
      ...first.place,
      message: keepsLineEnds
        ? "Aus diesen Zeilen wird keine Liste."
        : "Aus diesen Zeilen wird keine Liste; sie liefen zu einem Absatz zusammen.",
      remedy: isPoint
        ? "Bitte jeden Punkt mit „- “ beginnen, mit einem Leerzeichen dahinter und einer leeren Zeile vor dem ersten."
        : "Bitte vor die erste Zahl eine leere Zeile und hinter jede „1. “ ein Leerzeichen setzen; sind es Daten, bitte jedes in einen eigenen Absatz, mit „18\\. …“.",
    },
  ];
}

/** An address typed line by line, published as one line. */
function findShort(lines: readonly Line[], { keepsLineEnds }: MarkedText): ProseProblem[] {
  const [first] = lines;
  const isShort =
    lines.length > 2 && lines.every(({ text }) => text.length < shortLine && ownLine.test(text));
  if (keepsLineEnds || first === undefined || !isShort) return [];
  return [
    {
      ...first.place,
      isHint: true,
      message: "Die Zeilen dieses Absatzes werden eine: Ein Zeilenende allein beginnt keine neue.",
      remedy: "Soll jede für sich stehen, bitte „\\“ an ihr Ende setzen.",
    },
  ];
}
