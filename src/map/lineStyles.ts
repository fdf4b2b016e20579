/** How a line is drawn by how goods move along it: dashes in CSS pixels, and whether its ends are round. */
export const WAY_DASHES: Readonly<Record<string, { readonly dash: string; readonly round?: true }>> = {
  rail: { dash: 'none' },
  'rail-road': { dash: '11 3' },
  road: { dash: '5 3' },
  sea: { dash: '0 5', round: true },
  pipeline: { dash: '12 3 3 3' },
  link: { dash: '5 5' },
}

/** CSS pixels: the widest of all arcs, and what a flow is at least to be seen. */
const WIDEST = 11
const THINNEST = 1.2

/** How wide an arc of that share of the widest is, CSS pixels. */
export const arcWidth = (share: number): number => Math.max(THINNEST, share * WIDEST)
