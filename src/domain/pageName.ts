import { PARTS, type PartName } from './partName.ts'

/** Pages on one subject each: what is chosen on the map holds on them, too. */
export const SUBJECTS = ['rare-earths', 'trade', 'minerals', 'timeline'] as const
export type Subject = (typeof SUBJECTS)[number]

/** Pages beside the atlas itself; each is a folder of that name. */
export const PAGES = [...SUBJECTS, 'sources', 'data'] as const
export type PageName = (typeof PAGES)[number]

/** The parts that each page loads beside the atlas. */
export const PARTS_OF: Readonly<Record<PageName, readonly PartName[]>> = {
  'rare-earths': ['rareEarths', 'timeline'],
  trade: ['commodities'],
  minerals: ['minerals'],
  timeline: ['timeline'],
  sources: PARTS,
  data: PARTS,
}
