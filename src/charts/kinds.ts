/** Shapes of the points of lines: the second sign beside their colour. */
export const KINDS = ['circle', 'square', 'diamond', 'up', 'down', 'plus'] as const
export type Kind = (typeof KINDS)[number]

/** The shape of the line at this place. */
export const kindAt = (i: number): Kind => KINDS[i % KINDS.length] ?? 'circle'
