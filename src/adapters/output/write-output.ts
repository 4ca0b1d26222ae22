import { mkdirSync, rmSync } from "node:fs";
import { CommandError } from "../terminal/command-error.ts";
import { toSystemSentence } from "../terminal/system-error.ts";
import { checkFolder, checkPlaces, type OutputPart, type PlacedPart } from "./check-folder.ts";
import { type Claim, claim, releaseClaim, toMoves } from "./claim.ts";
import { removeJournal, writeJournal } from "./journal.ts";
import { writeMark } from "./mark.ts";
import { removeOldLeftovers } from "./old-leftovers.ts";
import { OutputFailure } from "./output-failure.ts";
import { listWorks } from "./pending.ts";
import { repairWork } from "./repair.ts";
import { HalfSwap, runSwap, type Swap } from "./swap.ts";
import { toFresh, toInnerWork, toOuterWork, writeGroup } from "./work-folder.ts";

/** What came of a finished output. */
export interface WrittenOutput<Result> {
  readonly result: Result;
  /** German sentences about what could not be cleared away afterwards. */
  readonly notes: readonly string[];
}

/**
 * Replaces folders by new ones, all of them or none, whatever happens meanwhile (see README.md in this folder). Each is
 * checked, claimed and tried before `fill` is called with the folders to fill, in the order of the parts.
 * @throws PlaceError for a folder nobody may replace; OutputFailure for whatever goes wrong later, which says what has become
 *   of the folders
 */
export async function writeOutput<Result>(
  parts: readonly OutputPart[],
  fill: (folders: readonly string[]) => Promise<Result>,
): Promise<WrittenOutput<Result>> {
  const placed = checkPlaces(parts);
  const claims: Claim[] = [];
  const candidates = placed.flatMap(({ target }) => [toOuterWork(target), toInnerWork(target)]);
  let unlist: () => void = () => undefined;
  let hasEarlier = false;
  try {
    for (const part of placed) repairOwn(part);
    for (const [index, part] of placed.entries()) {
      const isEarlier = await checkFolder(part);
      if (index === 0) hasEarlier = isEarlier;
    }
    unlist = listWorks(candidates);
    for (const { target, folder } of placed) claims.push(await claim(target, folder));
    const works = claims.map(({ work }) => work);
    writeGroup(works);
    for (const work of works) {
      rmSync(toFresh(work), { recursive: true, force: true });
      mkdirSync(toFresh(work));
    }
    const result = await fill(works.map(toFresh));
    for (const [index, { kind }] of placed.entries()) await writeMark(toFresh(works[index] as string), kind);
    // Somebody may have laid something into the folders meanwhile.
    for (const part of placed) await checkFolder(part);
    swap(claims);
    return { result, notes: release(claims, unlist) };
  } catch (error) {
    const isHalf = error instanceof HalfSwap;
    if (!isHalf) release(claims, unlist);
    throw new OutputFailure(
      isHalf ? error.cause : error,
      placed[0] as PlacedPart,
      isHalf ? "half" : hasEarlier,
    );
  }
}

/** Finishes or clears away what a dead build left at a folder. */
function repairOwn({ target, folder }: PlacedPart): void {
  removeOldLeftovers(target);
  for (const work of [toOuterWork(target), toInnerWork(target)])
    if (repairWork(work) === "foreign")
      throw new CommandError(
        `„${work}“ wird gebraucht, um „${folder}“ zu ersetzen, enthält aber etwas anderes. Bitte wegräumen.`,
      );
}

/**
 * The first part leaves last and comes first: it is missing for one rename only, and never stands beside another part of
 * another build.
 */
function swap(claims: readonly Claim[]): void {
  const moves = claims.map(toMoves);
  const whole: Swap = {
    leaving: [...moves].reverse().flatMap(({ leaving }) => leaving),
    coming: moves.flatMap(({ coming }) => coming),
  };
  const { work } = claims[0] as Claim;
  writeJournal(work, whole);
  try {
    runSwap(whole);
  } catch (error) {
    if (!(error instanceof HalfSwap)) removeJournal(work);
    throw error;
  }
  removeJournal(work);
}

/** The claim with the journal is released last: while its work folder is there, all others are found. */
function release(claims: readonly Claim[], unlist: () => void): string[] {
  const notes: string[] = [];
  for (const held of [...claims].reverse())
    try {
      releaseClaim(held);
    } catch (error) {
      const why = toSystemSentence(error) ?? String(error);
      notes.push(
        `Hinweis: „${held.work}“ ließ sich nicht löschen. ${why} Der nächste Befehl versucht es wieder.`,
      );
    }
  if (notes.length === 0) unlist();
  return notes;
}
