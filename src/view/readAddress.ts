import { type Address, type Ignored, type Known, PARAMS, resolveView, type View } from './view.ts'

/** The view of an address that is not the page's own: `?country=KAZ…`, as a scene keeps it. Total, as resolveView is. */
export function viewOf(search: string, known: Known): { view: View; ignored: readonly Ignored[] } {
  const texts = new URLSearchParams(search)
  // nuqs has createLoader for this, which would make the first script longer.
  const values = Object.entries(PARAMS).map(([key, parser]) => [
    key,
    parser.parseServerSide(texts.get(key) ?? undefined),
  ])
  return resolveView(Object.fromEntries(values) as Address, known)
}
