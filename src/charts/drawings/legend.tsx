/** The key of a drawing with two flows: above it, at its start, in the ink of the text. */
export const LEGEND = {
  verticalAlign: 'top',
  align: 'left',
  height: 26,
  iconType: 'square',
  iconSize: 10,
  formatter: (name: string) => <span className="legend-text">{name}</span>,
} as const
