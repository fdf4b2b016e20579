import type { LineKind } from '../domain/region.ts'
import type { Fill } from '../select/mapModel.ts'
import type { Theme } from '../theme/theme.ts'

/** How the map looks, for both renderers: colours from the theme, widths in CSS pixels. */
export const WIDTH = { border: 0.8, outline: 0.8, rim: 2, selected: 2.5, compared: 2, casing: 5 } as const

/** Dashes of the boundary lines that are not plain, in multiples of the line's width. */
export const DASH: Partial<Record<LineKind, readonly [number, number]>> = {
  loc: [4, 2],
  lac: [2, 2],
  agpl: [1, 1.5],
  disputed: [3, 2],
  claim: [1, 2],
}

export const isMarked = (kind: LineKind): boolean => kind in DASH

export function fillColour(fill: Fill, theme: Theme): string {
  if (fill === 'india') return theme.india
  if (fill === 'none') return theme.none
  return theme.classes[fill] ?? theme.none
}
