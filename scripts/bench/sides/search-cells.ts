import { absentKind, namedKind } from "../../../test/site/search-sets.ts";
import type { Cell } from "../cells/cell.ts";
import { measureSearchBytes, type Side } from "./search-bytes.ts";
import { measureRecall } from "./search-recall.ts";
import { openSearchStage, type SearchStage } from "./search-stage.ts";

/** How much the searches are asked. */
export interface SearchWish {
  /** Queries of each kind and language. */
  readonly mostQueries: number;
  readonly seed: number;
}

/** Groups of the sets in test/site/search-queries/: whole kinds, and all other kinds together. */
const kinds = ["newcomers", namedKind, absentKind];
const others = "spellings, dates, numbers, towns";
const groups: readonly (readonly [name: string, has: (kind: string) => boolean])[] = [
  ...kinds.map((name) => [name, (kind: string) => kind === name] as const),
  [others, (kind) => !kinds.includes(kind)],
];
const sides: readonly Side[] = ["ours", "Pagefind"];

/** Queries for the bytes: words of the pages in two languages, one with a mistake. */
const typed: Readonly<Record<string, readonly string[]>> = {
  de: ["Deutschkurs", "Arbeitskreis Sprache", "Anerkenung"],
  uk: ["курс", "робота", "школа"],
};

/** Cells of the search; the stage is opened when the first is measured. `close` ends it. */
export function toSearchCells({ mostQueries, seed }: SearchWish): {
  readonly cells: readonly Cell[];
  close(): Promise<void>;
} {
  let stage: Promise<SearchStage> | undefined;
  const open = () => {
    stage ??= openSearchStage(mostQueries, seed);
    return stage;
  };
  const common = { topic: "search", rounds: 1 } as const;
  const bytes = Object.entries(typed).flatMap(([locale, queries]) =>
    sides.map(
      (subject): Cell => ({
        ...common,
        subject,
        what: `page and first hits, ${locale}`,
        size: queries.length,
        measure: async () => measureSearchBytes(await open(), subject, locale, queries),
      }),
    ),
  );
  const recall = groups.flatMap(([name, has]) =>
    sides.map(
      (subject): Cell => ({
        ...common,
        subject,
        what: `recall, ${name}`,
        size: mostQueries,
        measure: async () => measureRecall(await open(), subject, has, name === absentKind),
      }),
    ),
  );
  return { cells: [...bytes, ...recall], close: async () => (await stage)?.close() };
}
