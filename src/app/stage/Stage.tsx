import { Suspense } from 'react'
import type { Act, StageState } from '../../briefing/acts.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { lazily } from '../../ui/lazily.ts'
import type { Known } from '../../view/view.ts'

const StageScreen = lazily(() => import('./StageScreen.tsx'))

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
  /** Opens the presenter's window, where there can be one. */
  readonly openCockpit?: () => void
  /** Where time is told by the presenter's window: milliseconds of the machine's clock. */
  readonly clock?: { readonly since: number | null; readonly before: number }
}

/** One scene at a time, for the room: no note is ever in this window. */
export const Stage = (props: StageProps) => (
  <Suspense>
    <StageScreen {...props} />
  </Suspense>
)
