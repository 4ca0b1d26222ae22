/** A fault in a diagram's source. The message is German and speaks to the person who wrote the source. */
export class DiagramError extends Error {
  /** Line in the source, counted from 1. */
  readonly line: number;
  /** Column in that line, counted from 1. */
  readonly column: number;

  constructor(message: string, line = 1, column = 1) {
    super(message);
    this.name = "DiagramError";
    this.line = line;
    this.column = column;
  }
}
