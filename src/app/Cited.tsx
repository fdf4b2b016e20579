import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import { disagreementsAt } from '../select/disagreements.ts'
import { Mark } from '../ui/Mark.tsx'

/** The mark of these facts, which shows whether sources disagree on one of them. */
export const Cited = ({ at, atlas, of }: { at: readonly FactId[]; atlas: Atlas; of?: string }) => (
  <Mark at={at} differs={disagreementsAt(atlas, at).length > 0} {...(of !== undefined && { of })} />
)
