/** The key of a drawing with two flows: above it, at its start, in the ink of the text; a bar has a square in it. */
export const LEGEND = {
  verticalAlign: 'top',
  align: 'left',
  height: 26,
  iconSize: 10,
  // In the order in which they are drawn.
  itemSorter: null,
  formatter: (name: string) => <span style={{ color: 'var(--ink)', fontSize: 12.5 }}>{name}</span>,
} as const
