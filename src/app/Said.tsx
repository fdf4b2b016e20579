import type { Atlas } from '../domain/atlas.ts'
import { factId } from '../domain/fact.ts'
import type { Sentence } from '../domain/sentence.ts'
import { disagreementsAt } from '../select/citation.ts'
import { Mark } from '../ui/Mark.tsx'

/** A sentence with the mark of the items that it rests on. */
export function Said(props: { sentence: Sentence; atlas: Atlas; className?: string | undefined }) {
  const { sentence, atlas, className } = props
  const at = sentence.items.map((id) => factId('item', id))
  return (
    <p className={className}>
      {sentence.text}
      <Mark at={at} differs={disagreementsAt(atlas, at).length > 0} />
    </p>
  )
}
