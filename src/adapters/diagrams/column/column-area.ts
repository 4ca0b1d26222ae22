/** Part of a column, in px: its upper left corner and its width. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

/** Space in px around the whole column and inside the border of a group. */
export const columnSpacing = { margin: 4, padding: 12 } as const;
