import * as v from 'valibot'
import { BoundaryView } from './ids.ts'

/** One depiction of boundaries, in the words that stand on the map. */
export const Boundary = v.strictObject({
  id: BoundaryView,
  name: v.pipe(v.string(), v.nonEmpty()),
  /** What it draws and what it leaves out. */
  text: v.pipe(v.string(), v.nonEmpty()),
  /** Whether disputed areas are marked. */
  hatched: v.boolean(),
})
export type Boundary = v.InferOutput<typeof Boundary>
