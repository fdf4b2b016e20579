/** How the text of an element is to be read: as it is, as base64, or as base64 of what was deflated. */
export type HeldAs = 'text' | 'base64' | 'deflate'

/** The document itself, as it was read; held where all is in one file, and nowhere else. */
export const HELD_SOURCE = 'source'

const find = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('script[data-held]')].find(
    ({ dataset }) => dataset.held === name,
  )

/** The text of what this document holds under a name; null where it holds no such thing. */
export const heldText = (name: string): string | null => find(name)?.textContent ?? null

/** A file that this document holds in itself. */
export function held(name: string): Response {
  const element = find(name)
  if (!element) throw new Error('not in this file')
  const text = element.textContent
  const as = element.dataset.as as HeldAs
  if (as === 'text') return new Response(text)
  const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
  if (as === 'base64') return new Response(bytes)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')))
}
