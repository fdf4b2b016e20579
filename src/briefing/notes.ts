/** Notes as they are written, in paragraphs: an empty line parts them. */
export const paragraphsOf = (notes: string): string[] =>
  notes.split(/\n\s*\n/).filter((text) => text.trim() !== '')
