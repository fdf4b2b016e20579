import { plainOf } from './plainOf.ts'
import type { ToldScene } from './told.ts'

/** Whether a first scene is called as the briefing is, which would have it called so twice. */
export const isTitle = ({ at, heading }: ToldScene, title: string): boolean =>
  at === 1 && plainOf(heading).trim() === title.trim()
