import type { Act, StageState } from '../../briefing/acts.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Known } from '../../view/view.ts'

export interface StageProps {
  readonly home: Home
  readonly known: Known
  /** With all its parts. */
  readonly atlas: Atlas
  readonly briefing: Briefing
  readonly stage: StageState
  readonly perform: (act: Act) => void
  /** Back to the atlas. */
  readonly leave: () => void
}

/** One scene at a time, for the room: no note is ever in this window. */
export function Stage({ briefing, stage }: StageProps) {
  const scene = briefing.scenes[stage.at]
  return <h1>{scene?.heading}</h1>
}
