import { knownLocales } from "../../../src/domain/language/locale.ts";
import { toBuildCells } from "../cells/build-cells.ts";
import type { Before } from "../cells/built-site.ts";
import type { Cell } from "../cells/cell.ts";
import type { Contender } from "../contenders/contender.ts";
import { toCountyContender } from "../contenders/our-counties.ts";
import { toDrawingCells } from "../sides/drawing-cells.ts";
import { toPreviewCells } from "../sides/preview-cells.ts";
import { toSearchCells } from "../sides/search-cells.ts";
import { type Part, type Sizes, toRounds } from "./sizes.ts";

/** Measurements to make, and their contenders. */
export interface PlanWish {
  readonly parts: readonly Part[];
  readonly sizes: Sizes;
  readonly rounds: number;
  readonly seed: number;
  readonly contenders: readonly Contender[];
}

/** Pages and bodies from which on one round must do. */
const large = { pages: 2000, bodies: 200 };

/** Cells of a run in the order of its parts, and what is to be closed after them. */
export interface Plan {
  readonly cells: readonly Cell[];
  close(): Promise<void>;
}

/** Cells of all wished parts; what two parts ask for has the same name in both. */
export function toPlan({ parts, sizes, rounds, seed, contenders }: PlanWish): Plan {
  const pages = (size: number, befores: readonly Before[]) =>
    toBuildCells(contenders, {
      topic: "pages",
      size,
      befores,
      seed,
      rounds: toRounds(rounds, size, large.pages),
    });
  const bodies = (size: number, locales: readonly string[], befores: readonly Before[]) =>
    toBuildCells([toCountyContender(locales)], {
      topic: "bodies",
      size,
      befores,
      seed,
      rounds: toRounds(rounds, size, large.bodies),
    });
  const search = toSearchCells({ mostQueries: sizes.queries, seed });
  const cells: Readonly<Record<Part, () => readonly Cell[]>> = {
    build: () => pages(sizes.pages, ["cold", "warm"]),
    growth: () => sizes.growth.flatMap((size) => pages(size, ["warm"])),
    bodies: () => [
      ...sizes.bodies.flatMap((size) => bodies(size, ["de"], ["cold", "warm"])),
      ...sizes.bodiesInEveryLanguage.flatMap((size) => bodies(size, knownLocales, ["cold"])),
    ],
    drawings: () => toDrawingCells(sizes.drawings, rounds, seed),
    search: () => search.cells,
    edit: () => [
      ...pages(sizes.pages, ["one edit"]),
      ...toPreviewCells(contenders, { size: sizes.pages, edits: sizes.rounds, seed }),
    ],
  };
  return { cells: parts.flatMap((part) => cells[part]()), close: search.close };
}
