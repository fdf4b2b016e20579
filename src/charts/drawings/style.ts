import type { Theme } from '../../theme/theme.ts'

const SIZE = 12.5

/** Ticks of an axis. */
export const axisText = (theme: Theme) => ({ fill: theme.muted, fontSize: SIZE })

/** A direct label in or beside a mark. */
export const labelText = (fill: string, fontWeight = 400) => ({ fill, fontSize: SIZE, fontWeight })
