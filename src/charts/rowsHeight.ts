/** CSS pixels of a drawing with one bar a row and a key above: the figure reserves what the drawing takes. */
export const rowsHeight = (rows: number): number => Math.max(70, 30 + rows * 24)

/** The same with two bars a row. */
export const booksHeight = (rows: number): number => 30 + rows * 58

/** One bar a row with its name above it. */
export const namedRowsHeight = (rows: number): number => 20 + rows * 36
