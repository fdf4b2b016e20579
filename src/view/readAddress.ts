import { createLoader } from 'nuqs/server'
import { type Address, type Ignored, type Known, PARAMS, resolveView, type View } from './view.ts'

const read = createLoader(PARAMS)

/** The view of an address that is not the page's own: `?country=KAZ…`, as a scene keeps it. Total, as resolveView is. */
export const viewOf = (search: string, known: Known): { view: View; ignored: readonly Ignored[] } =>
  resolveView(read(new URLSearchParams(search)) as Address, known)
