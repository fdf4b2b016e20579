import type { Atlas } from '../../../domain/atlas.ts'
import type { Observation } from '../../../domain/observation.ts'
import type { RareEarths } from '../../../domain/rareEarths.ts'
import { figure } from '../../../select/fact.ts'
import type { Choices } from '../../../view/useParams.ts'
import type { RareEarthsChoice } from '../../../view/useRareEarthsChoice.ts'
import { figureText } from '../../cite/words.ts'
import type { SubjectState } from '../useSubject.ts'

/** What every section of the page gets. */
export interface SectionProps {
  readonly atlas: Atlas
  readonly facts: RareEarths
  readonly subject: SubjectState
  readonly choice: RareEarthsChoice
  readonly choose: Choices<RareEarthsChoice>['choose']
}

/** A printed figure in words; nothing where the source gives no number and its note speaks. */
export function observedText(o: Observation): string {
  if (o.unit === 'no number') return ''
  const more = { approximate: o.bound ?? null, range: o.range ?? null }
  return figureText(figure('value', o.value, o.unit, o.period, o.status, more))
}
