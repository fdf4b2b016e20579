import * as v from 'valibot'
import { FactId } from './fact.ts'
import { ItemId } from './ids.ts'

/** What the atlas says in its own words, and the items that it rests on. */
export const Sentence = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1)),
  items: v.pipe(v.array(ItemId), v.minLength(1, 'a sentence needs an item')),
  /** Rows of a table whose numbers it says; they come before the items. */
  facts: v.optional(v.array(FactId), []),
})
export type Sentence = v.InferOutput<typeof Sentence>
