/** A place that a drawing would not show as written; `offset` counts characters of the source, the message is German. */
export interface Misread {
  readonly offset: number;
  readonly message: string;
}
