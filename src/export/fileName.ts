/** What leaves the atlas as a file. */
export type Extension = 'png' | 'svg' | 'pptx' | 'docx' | 'html' | 'zip'

/** `samvad-2026-11-22-map-in.png`: of which day, of what, and in which boundary view. */
export const fileName = (
  of: { readonly date: string; readonly subject: string; readonly boundary: string | null },
  extension: Extension,
): string => {
  const parts = ['samvad', of.date, of.subject, ...(of.boundary ? [of.boundary] : [])]
  return `${parts.map(plain).filter(Boolean).join('-')}.${extension}`
}

/** The same for a file from which the presenter's notes were left out: nobody takes one for the other. */
export const withoutNotesName = (name: string): string => name.replace(/\.[^.]+$/, '-without-notes$&')

/** Small letters without accents, digits and dashes: what every system takes as a name. */
export const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // It has no accent that could be taken off.
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Letters of a title that a name of a file has room for. */
const LONGEST = 80

/** What a file of a briefing is of: as much of its title as is short; its id where no letter of it can be in a name. */
export const subjectOf = ({ title, id }: { readonly title: string; readonly id: string }): string =>
  plain(title)
    .slice(0, LONGEST)
    .replace(/-[^-]*$/, (cut) => (plain(title).length > LONGEST ? '' : cut)) || plain(id)
