import { type Recall, type SetRecall, sumUp, toFirstShare, toMissLine, toShare } from "./search-quality.ts";
import { absentKind } from "./search-sets.ts";

/** Numbers of all sets and languages and every miss, for a terminal. */
export function toReport(recalls: readonly SetRecall[]): string {
  const kinds = [...Map.groupBy(recalls, ({ kind }) => kind)];
  const found = recalls.filter(({ kind }) => kind !== absentKind);
  return [
    ...kinds.flatMap(([kind, own]) => [
      `${kind}: ${toNumbers(own, kind)}`,
      ...own.flatMap((one) => [`  ${one.locale}: ${toNumbers([one], kind)}`, ...toMisses(one)]),
    ]),
    `alle Sätze: ${toNumbers(found, "")}`,
  ].join("\n");
}

function toNumbers(recalls: readonly SetRecall[], kind: string): string {
  const parts = [
    toPart(sumUp(recalls.map(({ queries }) => queries)), kind),
    toPart(sumUp(recalls.map(({ holdout }) => holdout)), kind),
  ];
  return parts.filter((part) => part !== "").join("; zurückgehalten ");
}

function toPart(recall: Recall, kind: string): string {
  if (recall.total === 0) return "";
  if (kind === absentKind) return `falscher Trost ${recall.misses.length} von ${recall.total}`;
  const first = `${toPercent(toFirstShare(recall))} an erster Stelle`;
  return `${first}, ${toPercent(toShare(recall))} unter den ersten drei (von ${recall.total})`;
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function toMisses({ queries, holdout }: SetRecall): string[] {
  return [
    ...queries.misses.map((miss) => `  ${toMissLine(miss)}`),
    ...holdout.misses.map((miss) => `  ${toMissLine(miss)} [zurückgehalten]`),
  ];
}
