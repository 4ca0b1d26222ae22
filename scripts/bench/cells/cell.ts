/** Numbers of one measurement by name: seconds, MB, bytes, counts. */
export type Values = Readonly<Record<string, number>>;

/** Topics of results; several parts of a run may add to one. */
export type Topic = "pages" | "bodies" | "drawings" | "search" | "preview";

/** Subject of a measurement. */
export interface CellName {
  readonly topic: Topic;
  /** Contender, or side of a comparison. */
  readonly subject: string;
  /** Circumstances, such as `cold` or `one edit`. */
  readonly what: string;
  /** Number of pages or bodies. */
  readonly size: number;
}

/** Something to be measured in several rounds. */
export interface Cell extends CellName {
  readonly rounds: number;
  measure(): Promise<Values>;
}

/** A finished measurement. */
export interface Sample extends CellName {
  readonly round: number;
  readonly values: Values;
}

/** One text for everything a cell is called by. */
export function toKey({ topic, subject, what, size }: CellName): string {
  return [topic, subject, what, size].join(" | ");
}
