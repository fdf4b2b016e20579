import type { Briefing } from '../domain/briefing.ts'

/** Notes as they are written, in paragraphs: an empty line parts them. */
export const paragraphsOf = (notes: string): string[] =>
  notes.split(/\n\s*\n/).filter((text) => text.trim() !== '')

/** For whoever is not to read what is for the presenter alone. */
export const withoutNotes = (briefing: Briefing): Briefing => ({
  ...briefing,
  scenes: briefing.scenes.map((scene) => ({ ...scene, notes: '' })),
})
