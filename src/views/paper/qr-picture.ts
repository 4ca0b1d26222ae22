/** A QR code as geometry: a square of `size` modules, quiet zone included, and the dark ones as an SVG path. */
export interface QrPicture {
  /** The encoded address. */
  readonly address: string;
  readonly size: number;
  readonly path: string;
}

/** The dark modules of a code as one path: a rectangle for each run in a row. @param rows true is dark */
export function toQrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => findRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join("");
}

function findRuns(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return [start, (end === -1 ? row.length : end) - start] as const;
  });
}
