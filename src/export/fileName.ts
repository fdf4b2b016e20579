/** `samvad-2026-11-22-map-in.png`: of which day, of what, and in which boundary view. */
export const fileName = (
  of: { readonly date: string; readonly subject: string; readonly boundary: string | null },
  extension: 'png' | 'svg' | 'pptx',
): string => {
  const parts = ['samvad', of.date, of.subject, ...(of.boundary ? [of.boundary] : [])]
  return `${parts.map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-')).join('-')}.${extension}`
}
