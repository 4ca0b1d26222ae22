/** State of a file at one moment. */
export interface FileStamp {
  readonly file: string;
  /** Size, number and times of the last change; undefined for a missing file. */
  readonly state?: string | undefined;
  readonly hash?: string | undefined;
}

/**
 * The states of some files which were read since a moment; a missing file counts, too. Undefined where one was changed
 * so shortly before or after the moment that nobody knows which content was read.
 * @param readSince in ms since 1970
 */
export function takeStamps(files: readonly string[], readSince: number): FileStamp[] | undefined;

/**
 * Compares files with their stamps: `same` where nobody touched them, `touched` where their content is the same all the
 * same, else `changed`. Content is only read where size, number or times differ.
 */
export function compareStamps(stamps: readonly FileStamp[]): "same" | "touched" | "changed";

/** When the youngest of some files changed, in ms since 1970; missing ones do not count. */
export function lastChangeOf(files: readonly string[]): number;

/** SHA-256 of a file as hex digits; undefined where it cannot be read. */
export function hashOf(file: string): string | undefined;
