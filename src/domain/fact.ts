import * as v from 'valibot'
import { parseFact } from './factId.ts'

export const FactId = v.pipe(
  v.string(),
  v.check(
    (text) => parseFact(text) !== null,
    'not the address of a fact, like "item:dlg-4" or "trade:KAZ:2024"',
  ),
  v.brand('FactId'),
)
export type FactId = v.InferOutput<typeof FactId>
