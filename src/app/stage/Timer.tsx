import { useState } from 'react'
import { type Clock, elapsed } from '../../briefing/show.ts'
import { t } from '../../i18n/t.ts'
import type { StageProps } from './Stage.tsx'
import { stopwatch, useNow } from './stopwatch.ts'

/** How long the stage has been open, or what the presenter's clock says. */
export function Timer({ shown, clock }: { shown: boolean; clock: StageProps['clock'] }) {
  const [since] = useState(Date.now)
  return shown && <Elapsed clock={clock ?? { since, before: 0 }} />
}

function Elapsed({ clock }: { clock: Clock }) {
  const time = stopwatch(elapsed(clock, useNow()))
  return (
    <span role="timer" data-counted="scenes" aria-label={t('stage.elapsed', { time })}>
      {time}
    </span>
  )
}
