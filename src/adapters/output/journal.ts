import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { z } from "zod";
import { CommandError } from "../terminal/command-error.ts";
import { isWithin } from "./real-place.ts";
import type { Move, Swap } from "./swap.ts";
import { innerWorkName, toFresh, toJournal, toOld, toOuterWork } from "./work-folder.ts";

const movesSchema = z.array(z.object({ from: z.string(), to: z.string() }));
const journalSchema = z.object({ leaving: movesSchema, coming: movesSchema });

/** Writes down a swap before it begins; from then on it is finished whatever happens. */
export function writeJournal(work: string, swap: Swap): void {
  const { journal, draft } = toJournal(work);
  const toStated = ({ from, to }: Move) => ({ from: relative(work, from), to: relative(work, to) });
  writeFileSync(
    draft,
    JSON.stringify({ leaving: swap.leaving.map(toStated), coming: swap.coming.map(toStated) }),
  );
  renameSync(draft, journal);
}

/**
 * The swap that had begun, or undefined.
 * @param works the work folders that belong together; only what they and their outputs hold is ever renamed
 * @throws CommandError when the journal cannot be read, or names any other place
 */
export function readJournal(work: string, works: readonly string[]): Swap | undefined {
  const { journal } = toJournal(work);
  if (!existsSync(journal)) return undefined;
  const stated = parse(readFileSync(journal, "utf8"));
  const toMove = ({ from, to }: Move) => ({ from: resolve(work, from), to: resolve(work, to) });
  const swap = { leaving: stated?.leaving.map(toMove) ?? [], coming: stated?.coming.map(toMove) ?? [] };
  const isOurs =
    swap.leaving.every(({ from, to }) => works.some((each) => isStep(each, from, to, toOld(each)))) &&
    swap.coming.every(({ from, to }) => works.some((each) => isStep(each, to, from, toFresh(each))));
  if (stated !== undefined && isOurs) return swap;
  throw new CommandError(
    `„${journal}“ ist beschädigt. Der neue Stand liegt in „${toFresh(work)}“, der alte in „${toOld(work)}“ oder noch an seinem Platz. Bitte den richtigen an seinen Platz legen, „${work}“ löschen und den Befehl wiederholen.`,
  );
}

/** Takes the journal away: the swap is over. */
export function removeJournal(work: string): void {
  rmSync(toJournal(work).journal, { force: true });
}

function parse(text: string): Swap | undefined {
  try {
    return journalSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether a rename leads from an output, or an entry of it, to a place in its work folder or back. */
function isStep(work: string, outside: string, inside: string, place: string): boolean {
  if (basename(work) !== innerWorkName) return inside === place && toOuterWork(outside) === work;
  return dirname(outside) === dirname(work) && dirname(inside) === place && !isWithin(outside, work);
}
