import type { Atlas } from '../domain/atlas.ts'
import { factId } from '../domain/factId.ts'
import type { Sentence } from '../domain/sentence.ts'
import { Cited } from './Cited.tsx'

/** A sentence with the mark of the items that it rests on. */
export function Said(props: { sentence: Sentence; atlas: Atlas; className?: string | undefined }) {
  const { sentence, atlas, className } = props
  const at = [...sentence.facts, ...sentence.items.map((id) => factId('item', id))]
  return (
    <p className={className}>
      {sentence.text}
      <Cited at={at} atlas={atlas} />
    </p>
  )
}
