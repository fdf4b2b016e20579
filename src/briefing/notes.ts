import type { Briefing } from '../domain/briefing.ts'

/** Notes as they are written, in paragraphs: an empty line parts them. */
export const paragraphsOf = (notes: string): string[] =>
  notes.split(/\n\s*\n/).filter((text) => text.trim() !== '')

/** For whoever is not to read what the presenter alone does. */
export const withoutNotes = (briefing: Briefing): Briefing => ({
  ...briefing,
  scenes: briefing.scenes.map((scene) => ({ ...scene, notes: '' })),
})
