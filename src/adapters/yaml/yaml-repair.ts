import type { DataError } from "../../domain/mistakes/data-error.ts";
import { isRightToLeftFile } from "../files/editor-files.ts";
import { countLines, readDocument } from "./yaml-document.ts";
import { findForbidden } from "./yaml-forbidden.ts";
import { toBlockMoves, toMoves } from "./yaml-indent.ts";
import { toDashes, toSigns } from "./yaml-list-sign.ts";
import type { Mend } from "./yaml-mend.ts";
import { toHeaders, toQuotes } from "./yaml-open-text.ts";
import { toWithoutDash } from "./yaml-surplus-dash.ts";

/** Maximum number of characters read in all attempts, each reading the whole file; small files get sixty attempts. */
const maxRead = 500_000;
const maxTries = 60;

/**
 * Finds the mistake of an unreadable file by trying corrections. The parser stops near a slip and takes most of them
 * for a missing colon, so the file is read again with each correction; the first that makes it readable is right.
 * @returns the mistake, and the corrected text, with as many lines as before
 */
export function repairYaml(
  file: string,
  text: string,
): { readonly slips: readonly Omit<DataError, "file">[]; readonly text: string } {
  const before = findTrouble(file, text);
  const known = new Set(before.forbidden);
  const slips: Omit<DataError, "file">[] = [];
  let lines: readonly string[] = text.split("\n");
  let stumbled: readonly number[] = before.stumbled;
  let tries = Math.min(maxTries, Math.floor(maxRead / text.length));
  const tryLines = (mended: readonly string[]) => {
    if (tries-- <= 0) return undefined;
    const trouble = findTrouble(file, mended.join("\n"));
    return [...trouble.stumbled, ...trouble.forbidden.filter((line) => !known.has(line))];
  };
  while (stumbled.length > 0) {
    const found = findMend(file, lines, Math.min(...stumbled), tryLines);
    if (found === undefined) break;
    const { lines: mended, ...slip } = found.mend;
    slips.push(slip);
    lines = mended;
    stumbled = found.stumbled;
  }
  return { slips, text: lines.join("\n") };
}

/** Lines, counted from 1, with parse errors or forbidden content, such as a repeated field. */
function findTrouble(
  file: string,
  text: string,
): { stumbled: readonly number[]; forbidden: readonly number[] } {
  const document = readDocument(text);
  const lines = countLines(text);
  const toLine = (offset: number) => lines.linePos(offset).line;
  return {
    stumbled: document.errors.slice(0, 100).map(({ pos: [pos] }) => toLine(pos)),
    forbidden: findForbidden(document, text, isRightToLeftFile(file)).map(({ offset }) => toLine(offset)),
  };
}

interface Found {
  readonly mend: Mend;
  readonly stumbled: readonly number[];
}

function findMend(
  file: string,
  lines: readonly string[],
  first: number,
  linesOf: (lines: readonly string[]) => readonly number[] | undefined,
): Found | undefined {
  let further: Found | undefined;
  for (const mend of toMends(file, lines, first - 1)) {
    const stumbled = linesOf(mend.lines);
    if (stumbled === undefined) return further;
    if (stumbled.length === 0) return { mend, stumbled };
    const next = Math.min(...stumbled);
    // The file has another slip; a correction is right when the parser gets past both its line and the former error.
    if (next > first && next > mend.line) further ??= { mend, stumbled };
  }
  return further;
}

/** Possible corrections near the line, counted from 0, where the parser gave up: the most certain first. */
function* toMends(file: string, lines: readonly string[], at: number): Generator<Mend> {
  yield* toWithoutDash(file, lines, at);
  yield* toHeaders(lines, at);
  yield* toQuotes(lines, at);
  yield* toSigns(lines, at);
  yield* toDashes(lines, at);
  yield* toBlockMoves(lines, at);
  yield* toMoves(lines, at);
}
